import type { VNode } from 'preact';
import type { RunReport } from '../model/run-report.ts';
import { linkTo } from '../page/link-to.ts';
import { profileWords } from '../parts/profile-words.ts';

interface Props {
  readonly report: RunReport;
  /** The page of the report, if this is another. */
  readonly href?: string;
}

/** A line for each profile, which leads to what belongs to it. */
export function ProfileList({ report, href = '' }: Props): VNode | null {
  const profiles = profileWords(report);
  if (profiles.length === 0) return null;
  return (
    <ul class="profiles" aria-label={`Profiles of ${report.run.service}`}>
      {profiles.map(({ name, sign, text }) => (
        <li>
          <span aria-hidden="true">{sign}</span> <a href={`${href}${linkTo({ profile: name })}`}>{name}</a> {text}
        </li>
      ))}
    </ul>
  );
}
