import { describe, expect, it } from 'vitest';
import { racingServers } from '../../../../../scenarios/clb/races/racing-servers.ts';
import fc from 'fast-check';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

const topic = topicOf('race-server-weights');

function actsOf(group?: number): {
  readonly before: readonly Act[];
  readonly lanes: readonly Act[];
  readonly after: readonly Act[];
} {
  const { add, remove, weigh, race } = racingServers(group);
  const [draft] = race(add('11', '21'), remove('1'), weigh('22'))(topic, contextOf());
  const [script] = draft ? fc.sample(draft.plan.scripts, { seed: 1, numRuns: 1 }) : [];
  const acts = (operations: readonly { readonly act: unknown }[] = []): readonly Act[] =>
    operations.map(({ act }) => act as Act);
  return { before: acts(script?.before), lanes: acts(script?.lanes.flat()), after: acts(script?.after) };
}

describe('racingServers', () => {
  it('gives each server weights of its own, and looks at the list in the end', () => {
    expect(actsOf()).toEqual({
      before: [{ on: 'server', does: 'add', weights: { 1: '11', 2: '21' } }],
      lanes: [
        { on: 'server', does: 'remove', servers: ['1'] },
        { on: 'server', does: 'weigh', weights: { 2: '22' } },
      ],
      after: [{ on: 'server', does: 'read' }],
    });
  });

  it('makes the group that they stand in', () => {
    const { before, after } = actsOf(0);
    expect(before.map(({ on, does }) => `${does} ${on}`)).toEqual(['create group', 'add server']);
    expect(after).toEqual([{ on: 'server', does: 'read', group: 0 }]);
  });
});
