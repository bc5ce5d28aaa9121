import { expect, it } from 'vitest';
import fc from 'fast-check';
import { race } from '../../../../../scenarios/clb/races/race.ts';
import { create, look } from '../../../../../scenarios/clb/races/racing-acts.ts';
import { drawnScript } from '../../../../../cases/planned-call.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

it('race is run on a load balancer of its own, judged by the model of one', () => {
  const drawn = fc.constant({ before: [], lanes: [[create], [create]], after: [look] });
  const [draft] = race(drawn)(topicOf('race-same-port'), contextOf());
  expect(draft?.plan.fixtures).toMatchObject([{ resource: 'load-balancer', exclusive: true }]);
  expect(draft && drawnScript(draft.plan, 1).lanes.map(([one]) => one?.call.action)).toEqual([
    'CreateLoadBalancerTCPListener',
    'CreateLoadBalancerTCPListener',
  ]);
  expect(draft?.plan.model.predicts(draft.plan.model.initial, create)).toBe('accepted');
});
