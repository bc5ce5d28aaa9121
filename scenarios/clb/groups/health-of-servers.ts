import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedItems } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import { holding } from '../servers/holding.ts';

const port = '8080';

const anotherPort = '8081';

// Not every edition lets the weight be left out.
const servers = [
  { server: 1, weight: 100 },
  { server: 2, weight: 100 },
];

/** The servers behind a listener, of the load balancer itself or of a group, are shown with their health. */
export function healthOfServers(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const path = action.response.find(({ type }) => type === 'list')?.path ?? '';
    const shown = withServers(JSON.stringify(servers.map(({ server }) => ({ ServerId: `$server${server}` }))));
    return behind(context).flatMap(({ variant, prepare }) => {
      const read = (asked: string, choices: Choices, match: ExpectedItems['match']): CaseDraft => {
        const own = `${variant}-${asked}`;
        const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant: own }, context);
        const reads = [{ call: plan.call, fields: [], items: [{ path, match, items: shown }] }];
        const title = `${name}: ${topic.detail} (${own})`;
        const fixtures = plan.fixtures.map((fixture) => ({ ...fixture, exclusive: true }));
        return { variant: own, level: topic.level, title, plan: { ...plan, fixtures, prepare, reads } };
      };
      return [read('of-the-port', { ListenerPort: port }, 'only'), read('of-all-ports', {}, 'all')];
    });
  });
}

/** A running listener without a group, and one with a group, each with two servers and another listener beside it. */
function behind({
  book,
  ...context
}: PlanningContext): readonly { variant: string; prepare: CaseDraft['plan']['prepare'] }[] {
  const scope = { book, ...context };
  const [kind] = resourceNamed(book, 'listener').variants;
  const creator = actionFor(book, 'create', 'listener', kind);
  const starter = actionFor(book, 'start', 'listener');
  if (!creator || !starter) return [];
  const listen = (choices: Choices): CaseDraft['plan']['prepare'] => {
    const create = buildCall(creator, { ListenerPort: port, ...choices }, scope, 1);
    const elsewhere = buildCall(creator, { ListenerPort: anotherPort, ...choices }, scope, 1);
    return [elsewhere, create, buildCall(starter, keysOf(resourceNamed(book, 'listener'), create), scope, 1)];
  };
  const group = { fill: 'identifier', resource: 'vserver-group' } as const;
  return [
    { variant: 'load-balancer', prepare: [holding('AddBackendServers', servers, scope), ...listen({})] },
    {
      variant: 'vserver-group',
      prepare: [holding('CreateVServerGroup', servers, scope), ...listen({ VServerGroupId: group })],
    },
  ];
}
