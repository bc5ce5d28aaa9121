import { describe, expect, it } from 'vitest';
import { checkScenarios } from '../../../scenarios/check-scenarios.ts';
import { book, topicOf } from '../laws/planned.ts';

const rule = topicOf('tag-quota');

describe('checkScenarios', () => {
  it('takes rules that name a scenario, and those that say why they are not tested', () => {
    expect(() => {
      checkScenarios(book);
    }).not.toThrow();
    const { scenario: _scenario, ...bare } = rule;
    const untestable = { class: 'internal', why: 'nobody sees it' } as const;
    expect(() => {
      checkScenarios({ ...book, topics: [{ ...bare, untestable }] });
    }).not.toThrow();
  });

  it('names the place of a rule that does neither', () => {
    const { scenario: _scenario, ...bare } = rule;
    const check = (): void => {
      checkScenarios({ ...book, topics: [bare] });
    };
    expect(check).toThrow(/rules\/tag\.yaml:\d+:\d+: .*names no scenario/);
  });

  it('names the place of a rule with a typo', () => {
    const check = (): void => {
      checkScenarios({ ...book, topics: [{ ...rule, scenario: 'tag-qouta' }] });
    };
    expect(check).toThrow(/rules\/tag\.yaml:\d+:\d+: .*unknown scenario "tag-qouta"/);
  });
});
