import { describe, expect, it } from 'vitest';
import { drawnScript } from '../../../../../cases/planned-call.ts';
import { sequence, themes } from '../../../../../scenarios/clb/sequences/sequence.ts';
import { planned, requirements } from '../../../laws/planned.ts';
import { serves } from '../../../laws/scenario-laws.ts';

function actionsOf(theme: string): ReadonlySet<string> {
  const requirement = requirements.find(({ id }) => id === `clb.sequence.effect.${theme}`);
  const cases = requirement ? planned(requirement).cases : [];
  const scripts = cases.flatMap(({ plan, seed }) => ('scripts' in plan ? [drawnScript(plan, seed)] : []));
  return new Set(scripts.flatMap(({ before }) => before.map(({ call }) => call.action)));
}

describe('sequence', () => {
  it.each([
    ['tags', 'AddTags', /Tags$/],
    ['white-lists', 'AddListenerWhiteListItem', /Listener/],
    ['server-certificates', 'UploadServerCertificate', /ServerCertificate|Listener/],
  ])('speaks of nothing but %s and what they need', (theme, action, about) => {
    const actions = actionsOf(theme);
    expect(actions).toContain(action);
    expect([...actions].filter((name) => !about.test(name))).toEqual([]);
  });

  it('has a theme for each rule, and each of them once', () => {
    const told = requirements.flatMap(({ origin }) =>
      origin.type === 'topic' && origin.topic.scenario === 'sequence' ? [origin.topic.values['theme']] : [],
    );
    expect(told).toHaveLength(themes.length);
    expect(new Set(told)).toEqual(new Set(themes));
  });
});

serves(sequence, { 'sequence.effect.ca-certificates': [20, {}], 'sequence.effect.tags': [3, {}] }, { others: 8 });
