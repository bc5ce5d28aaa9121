import { expect, it } from 'vitest';
import { ruleDeletions } from '../../../../../scenarios/clb/rules/rule-deletions.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

it('ruleDeletions deletes the first so many rules that were made before on the same listener', () => {
  const accept = { answer: 'accept' } as const;
  const { plan } = ruleDeletions(topicOf('rule-deletion-limits'), contextOf(), 'v', 2, accept, (keys) => [
    { action: 'CreateRules', parameters: { ListenerPort: keys['ListenerPort'] ?? '' } },
  ]);
  expect(plan.call.parameters['RuleIds']).toEqual({ fill: 'servers', text: '["$made.rule#1","$made.rule#2"]' });
  const listener = plan.fixtures.find(({ resource }) => resource === 'listener');
  expect(plan.prepare[0]?.parameters['ListenerPort']).toBe(listener?.call.parameters['ListenerPort']);
});
