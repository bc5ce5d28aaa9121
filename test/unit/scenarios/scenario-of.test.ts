import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../../scenarios/scenario-of.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { SpecError } from '../../../specs/spec-error.ts';
import type { TopicRule } from '../../../specs/topic.ts';

const { topics } = loadSpecBook('clb');
const rule = topics.find(({ scenario }) => scenario === 'sequence') as TopicRule;

function placeOf(broken: TopicRule): string {
  const find = (): unknown => scenarioOf(broken);
  expect(find).toThrow(SpecError);
  try {
    find();
  } catch (error) {
    return (error as Error).message.replace(/^.*(?=rules\/)/, '');
  }
  return '';
}

describe('scenarioOf', () => {
  it('finds the scenario of each rule, in the file of its name', () => {
    const named = topics.filter(({ scenario }) => scenario !== undefined);
    expect(named.length).toBeGreaterThan(100);
    for (const topic of named)
      expect(scenarioOf(topic).file).toMatch(new RegExp(`^scenarios/.*/${topic.scenario}\\.ts$`));
  });

  it('names the place of a rule whose scenario nobody knows', () => {
    expect(placeOf({ ...rule, scenario: 'sequense' })).toMatch(/^rules\/sequence\.yaml:9:\d+: .*"sequense"/);
  });

  it('names the place of a rule that lacks what its scenario needs', () => {
    expect(placeOf({ ...rule, values: {} })).toMatch(/^rules\/sequence\.yaml:\d+:\d+: .* needs a value named "theme"/);
  });

  it('names the place of a value that its scenario does not know', () => {
    const place = placeOf({ ...rule, values: { theme: 'listner' } });
    expect(place).toMatch(/^rules\/sequence\.yaml:10:\d+: .*unknown theme "listner", known: listeners, /);
  });
});
