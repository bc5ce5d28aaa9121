import { profileOf } from '../../specs/derive/profile-of.ts';
import type { Requirement } from '../../specs/requirement.ts';
import type { Profile } from '../../specs/spec-book.ts';
import type { ProfileFrame } from '../../reports/model/profiles-of.ts';

/** The profiles with the number of requirements of each that can be tested. */
export function profileFrames(
  profiles: readonly Profile[],
  requirements: readonly Requirement[],
): readonly ProfileFrame[] {
  const testable = requirements.filter(({ untestable }) => !untestable).map((one) => profileOf(one, profiles));
  return profiles.map(({ name, title, core, actions }) => ({
    name,
    title,
    core,
    actions: actions.toSorted((a, b) => (a < b ? -1 : 1)),
    testable: testable.filter((one) => one === name).length,
  }));
}
