// Drives the vendor's npm client for application load balancers against the endpoint <host:port> and prints one line of
// JSON per step, with what the client saw: POST with everything in the query, signature V3, JSON.
import { setTimeout as wait } from 'node:timers/promises';
import alb from '@alicloud/alb20200616';
import { $OpenApiUtil } from '@alicloud/openapi-core';

const { default: Client, ...models } = alb;
const [endpoint] = process.argv.slice(2);

const [client, stranger] = ['testsecret', 'another-secret'].map((accessKeySecret) => {
  return new Client(new $OpenApiUtil.Config({ endpoint, protocol: 'http', accessKeyId: 'testid', accessKeySecret }));
});
const show = (step, answer) => print({ step, answer: shown(answer) });
const refused = async (step, act) => {
  print(
    await act().then(
      (answer) => ({ step, answer: shown(answer) }),
      ({ code, statusCode, data }) => ({ step, code, status: statusCode, requestId: data.RequestId }),
    ),
  );
};

const balancer = await client.createLoadBalancer(
  new models.CreateLoadBalancerRequest({
    vpcId: 'vpc-1',
    addressType: 'Intranet',
    loadBalancerEdition: 'Standard',
    loadBalancerName: 'front',
    loadBalancerBillingConfig: { payType: 'PostPay' },
    zoneMappings: ['g', 'h'].map((zone) => ({ zoneId: `cn-hangzhou-${zone}`, vSwitchId: `vsw-${zone}` })),
  }),
);
show('create-load-balancer', balancer);
const ofBalancer = { loadBalancerId: balancer.body.loadBalancerId };
const getBalancer = new models.GetLoadBalancerAttributeRequest(ofBalancer);
await until('Active', async () => (await client.getLoadBalancerAttribute(getBalancer)).body.loadBalancerStatus);
const group = await client.createServerGroup(
  new models.CreateServerGroupRequest({ serverGroupName: 'group', healthCheckConfig: { healthCheckEnabled: false } }),
);
show('create-server-group', group);
const ofGroup = { serverGroupId: group.body.serverGroupId };
const listGroup = new models.ListServerGroupsRequest({ serverGroupIds: [ofGroup.serverGroupId] });
await until('Available', async () => (await client.listServerGroups(listGroup)).body.serverGroups[0].serverGroupStatus);

const forwardGroupConfig = { serverGroupTuples: [ofGroup] };
const create = (listenerPort, more = {}) =>
  client.createListener(
    new models.CreateListenerRequest({
      ...ofBalancer,
      listenerProtocol: 'HTTP',
      listenerPort,
      defaultActions: [{ type: 'ForwardGroup', forwardGroupConfig }],
      ...more,
    }),
  );
const made = await create(80, { listenerDescription: 'front-listener', tag: [{ key: 'a b', value: 'x+*~&=/ é' }] });
show('create', made);
const ofListener = { listenerId: made.body.listenerId };
const ask = (by = client, key = ofListener) => by.getListenerAttribute(new models.GetListenerAttributeRequest(key));
const showState = async (step, status) => {
  await until(status, async () => (await ask()).body.listenerStatus);
  show(step, await ask());
};
await showState('created', 'Running');
const change = { idleTimeout: 30, XForwardedForConfig: { XForwardedForProtoEnabled: true } };
show(
  'update',
  await client.updateListenerAttribute(new models.UpdateListenerAttributeRequest({ ...ofListener, ...change })),
);
await showState('updated', 'Running');
show('stop', await client.stopListener(new models.StopListenerRequest(ofListener)));
await showState('stopped', 'Stopped');
show('start', await client.startListener(new models.StartListenerRequest(ofListener)));
await showState('started', 'Running');

const rule = await client.createRule(
  new models.CreateRuleRequest({
    ...ofListener,
    priority: 10,
    ruleName: 'a-rule',
    ruleConditions: [{ type: 'Path', pathConfig: { values: ['/a', '/b'] } }],
    ruleActions: [{ order: 1, type: 'ForwardGroup', forwardGroupConfig }],
  }),
);
show('create-rule', rule);
const listRule = new models.ListRulesRequest({ ruleIds: [rule.body.ruleId] });
await until('Available', async () => (await client.listRules(listRule)).body.rules[0].ruleStatus);
print({ step: 'rule', answer: shown(await client.listRules(listRule)).Rules[0] });

const second = { listenerId: (await create(81)).body.listenerId };
await until('Running', async () => (await ask(client, second)).body.listenerStatus);
const list = (more = {}) =>
  client.listListeners(new models.ListListenersRequest({ loadBalancerIds: [ofBalancer.loadBalancerId], ...more }));
const page = await list({ maxResults: 1 });
show('page', page);
const rest = await list({ maxResults: 1, nextToken: page.body.nextToken });
const isAnother = rest.body.listeners[0].listenerId !== page.body.listeners[0].listenerId;
print({ step: 'next-page', answer: shown(rest), isAnother });

await refused('unknown-listener', () => ask(client, { listenerId: 'lsn-none *~+' }));
await refused('port-taken', () => create(80));
await refused('wrong-secret', () => ask(stranger));

show('delete-first', await client.deleteListener(new models.DeleteListenerRequest(ofListener)));
show('delete-second', await client.deleteListener(new models.DeleteListenerRequest(second)));
await until('gone', async () => ((await list()).body.listeners?.length === 0 ? 'gone' : 'there'));
await refused('deleted', () => ask());
show('delete-load-balancer', await client.deleteLoadBalancer(new models.DeleteLoadBalancerRequest(ofBalancer)));
show('delete-server-group', await client.deleteServerGroup(new models.DeleteServerGroupRequest(ofGroup)));

/** An answer by the names that its fields have on the wire. */
function shown({ body }) {
  return body.toMap();
}

function print(line) {
  console.log(JSON.stringify(line));
}

/** Asks again, a bounded number of times, until what is described has the status. */
async function until(status, describe) {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if ((await describe()) === status) return;
    await wait(10);
  }
  throw new Error(`it never became ${status}`);
}
