import { describe, expect, it } from 'vitest';
import type { CaseDraft } from '../../../../../cases/call-plan.ts';
import type { Call } from '../../../../../cases/call.ts';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { memberCases, type MemberCase } from '../../../../../scenarios/alb/members/member-cases.ts';
import { first, second, weighing } from '../../../../../scenarios/alb/members/some-servers.ts';
import { serviceOf } from '../../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

/** The servers that a value names, as number:port. */
function namedBy(value: Call['parameters'][string] | undefined): readonly string[] {
  const text = typeof value === 'object' && value.fill === 'servers' ? value.text : '[]';
  const items = JSON.parse(text) as readonly { readonly ServerId: string; readonly Port: number }[];
  return items.map(({ ServerId, Port }) => `${ServerId.slice('$server'.length)}:${Port}`);
}

function draftsOf(detail: string, one: MemberCase, answer?: 'reject'): readonly CaseDraft[] {
  const topic = book.topics.find((rule) => rule.topic === 'backend-server' && rule.detail === detail);
  if (!topic) throw new Error(`no rule ${detail}`);
  return memberCases(topic, [one], context, answer);
}

function shownAfter({ plan }: CaseDraft): readonly string[] | undefined {
  return plan.reads[0]?.items?.flatMap(({ items }) => namedBy(items));
}

describe('memberCases', () => {
  it('puts servers in, and where others must go leaves that to a spare one', () => {
    const [added, replaced] = draftsOf('added', {
      variant: 'one',
      given: [first],
      added: [second],
      after: [first, second],
    });
    expect(added && [namedBy(added.plan.call.parameters['Servers']), shownAfter(added)]).toEqual([
      ['2:80'],
      ['1:80', '2:80'],
    ]);
    expect(replaced?.variant).toBe('ReplaceServersInServerGroup-one');
    expect(namedBy(replaced?.plan.call.parameters['RemovedServers'])).toEqual(['4:80']);
    expect(replaced?.plan.prepare.map(({ parameters }) => namedBy(parameters['Servers']))).toEqual([['1:80', '4:80']]);
    expect(replaced && shownAfter(replaced)).toEqual(['1:80', '2:80']);
  });

  it('takes servers out, and where others must come leaves that to a spare one', () => {
    const [removed, replaced] = draftsOf('removed', {
      variant: 'one',
      given: [first, second],
      removed: [second],
      after: [first],
    });
    expect(removed && [namedBy(removed.plan.call.parameters['Servers']), shownAfter(removed)]).toEqual([
      ['2:80'],
      ['1:80'],
    ]);
    expect(namedBy(replaced?.plan.call.parameters['AddedServers'])).toEqual(['4:80']);
    expect(replaced && shownAfter(replaced)).toEqual(['1:80', '4:80']);
  });

  it('says what is changed, and shows nothing where no document does', () => {
    const [changed] = draftsOf('weight-left-out', { variant: 'one', given: [first], changed: [weighing(first, 3)] });
    expect(changed?.plan).toMatchObject({ expect: { answer: 'observe' }, reads: [] });
    expect(changed?.level).toBe('observe');
  });

  it('looks at what a refused call leaves', () => {
    const [refused] = draftsOf('added', { variant: 'one', given: [first], added: [first] }, 'reject');
    expect(refused?.plan).toMatchObject({
      expect: { answer: 'reject' },
      probe: { action: 'ListServerGroupServers' },
      reads: [],
    });
  });
});
