import type { ExpectedItems, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import { readOfAcl } from './acl-calls.ts';

/** The read of a list, which shows a listener of the load balancer of the case, or does not. */
export function related(
  match: ExpectedItems['match'],
  listener: Readonly<Record<string, string | number>>,
  context: PlanningContext,
): ExpectedRead {
  const items = withServers(JSON.stringify([{ LoadBalancerId: '$made.load-balancer', ...listener }]));
  return {
    call: readOfAcl(context),
    fields: [],
    items: [{ path: 'RelatedListeners.RelatedListener', match, items }],
    mayLag: true,
  };
}
