import { describe, expect, it } from 'vitest';
import { ownLoadBalancer } from '../../../../scenarios/clb/model/own-load-balancer.ts';
import { grammar } from '../../../../scenarios/clb/sequences/grammar.ts';
import { racesOf } from '../../../../scenarios/model/races-of.ts';
import fc from 'fast-check';
import { create, look } from '../../../../scenarios/clb/races/racing-acts.ts';
import { contextOf, topicOf } from '../../laws/planned.ts';

const topic = topicOf('race-same-port');
const race = racesOf(grammar, ownLoadBalancer);
const drawn = fc.constant({ before: [create, look], lanes: [[create], [look]], after: [look] });

describe('racesOf', () => {
  it('runs each of two histories several times, on a load balancer of its own', () => {
    const drafts = race(drawn)(topic, contextOf());
    expect(drafts.map(({ variant }) => variant)).toEqual(['history-1', 'history-2']);
    expect(drafts[0]?.plan).toMatchObject({ rounds: 4, fixtures: [{ resource: 'load-balancer', exclusive: true }] });
    expect(race(drawn)(topic, { ...contextOf(), cases: 3 })).toHaveLength(3);
  });

  it('lets a listener come to rest before and after, but not while it is raced for', () => {
    const [draft] = race(drawn)(topic, contextOf());
    const [script] = draft ? fc.sample(draft.plan.scripts, { seed: 1, numRuns: 1 }) : [];
    const rests = (operations: readonly { readonly rest?: object }[] = []): readonly boolean[] =>
      operations.map(({ rest }) => rest !== undefined);
    expect([rests(script?.before), rests(script?.lanes.flat()), rests(script?.after)]).toEqual([
      [false, true],
      [false, false],
      [true],
    ]);
  });
});
