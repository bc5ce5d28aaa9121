import fc from 'fast-check';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import type { HistoryPlan, Script } from '../cases/history.ts';
import type { Act } from './model/act.ts';
import { loadBalancerModel } from './model/load-balancer-model.ts';
import { operationsOf } from './model/operations.ts';
import { ownLoadBalancer } from './sequence-cases.ts';

/** A race before its calls are written: acts that come first, those at the same time by lane, and those that look. */
interface Race {
  readonly before: readonly Act[];
  readonly lanes: readonly (readonly Act[])[];
  readonly after: readonly Act[];
}

/** So many histories of each race, and how often each is run. */
const histories = { count: 2, rounds: 4 };

const port = '2014';
const tcp = { on: 'listener', port, protocol: 'tcp' } as const;
const http = { on: 'listener', port, protocol: 'http' } as const;
const create: Act = { ...tcp, does: 'create', settings: {} };
const running = { on: 'listener', port: '2018', protocol: 'tcp' } as const;
const thresholds = { HealthyThreshold: '3', UnhealthyThreshold: '3' };
const createHttp: Act = { ...http, does: 'create', settings: {} };
const start: Act = { ...tcp, does: 'start' };
const stop: Act = { ...tcp, does: 'stop' };
const look: Act = { ...tcp, does: 'read' };
const createGroup: Act = { on: 'group', does: 'create' };

/** Servers of a group or, without one, of the load balancer; each weight belongs to one of them. */
const servers = (group?: number): Readonly<Record<'additions' | 'addition-and-removal' | 'weights', Race>> => {
  const at = { on: 'server', ...(group === undefined ? {} : { group }) } as const;
  const given = (...weights: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(weights.map((weight) => [weight.slice(0, 1), weight]));
  const add = (...weights: readonly string[]): Act => ({ ...at, does: 'add', weights: given(...weights) });
  const remove = (...gone: readonly string[]): Act => ({ ...at, does: 'remove', servers: gone });
  const weigh = (...weights: readonly string[]): Act => ({ ...at, does: 'weigh', weights: given(...weights) });
  const made: readonly Act[] = group === undefined ? [] : [createGroup];
  const race = (before: Act, ...lanes: readonly Act[]): Race => ({
    before: [...made, before],
    lanes: lanes.map((act) => [act]),
    after: [{ ...at, does: 'read' }],
  });
  return {
    additions: race(add('11'), add('21'), add('31')),
    'addition-and-removal': race(add('11', '21'), remove('1'), add('31'), remove('2')),
    weights: race(add('11', '21', '31'), weigh('12'), weigh('22'), weigh('32')),
  };
};
const behindAll = servers();
const inGroup = servers(0);

const threshold = fc.integer({ min: 2, max: 10 }).map(String);
const lanesOf = (lane: fc.Arbitrary<readonly Act[]>): fc.Arbitrary<readonly (readonly Act[])[]> =>
  fc.array(lane, { minLength: 2, maxLength: 4, size: 'max' });
const oneOf = (...acts: readonly Act[]): fc.Arbitrary<readonly Act[]> => fc.constantFrom(...acts).map((act) => [act]);
const tagged = fc
  .tuple(fc.constantFrom('add' as const, 'remove' as const), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2'))
  .map(([does, key, value]): readonly Act[] => [{ on: 'tag', does, tags: { [key]: value } }]);

/** What happens at the same time, by the detail of the topic. */
const races: Readonly<Record<string, fc.Arbitrary<Race>>> = {
  'same-port': lanesOf(oneOf(create, createHttp)).map((lanes) => ({ before: [], lanes, after: [look] })),
  'start-and-stop': lanesOf(oneOf(start, stop)).map((lanes) => ({
    before: [create, start, look],
    lanes,
    after: [look],
  })),
  'set-and-delete': threshold.map((value) => ({
    before: [
      create,
      { ...running, does: 'create', settings: {} },
      { ...running, does: 'start' },
      { ...running, does: 'read' },
    ],
    lanes: [tcp, running].flatMap((listener): readonly (readonly Act[])[] => [
      [{ ...listener, does: 'set', settings: { HealthyThreshold: value } }],
      [{ ...listener, does: 'delete' }],
    ]),
    after: [look, { ...running, does: 'read' }],
  })),
  // One listener is stopped and one is running: a change of the latter may be refused while the other is carried out.
  'two-sets': fc.tuple(threshold, threshold).map(([healthy, unhealthy]) => ({
    before: [
      { ...tcp, does: 'create', settings: thresholds },
      { ...running, does: 'create', settings: thresholds },
      { ...running, does: 'start' },
      { ...running, does: 'read' },
    ],
    lanes: [tcp, running].flatMap((listener) => [
      [{ ...listener, does: 'set', settings: { HealthyThreshold: healthy } }],
      [{ ...listener, does: 'set', settings: { UnhealthyThreshold: unhealthy } }],
    ]),
    after: [look, { ...running, does: 'read' }],
  })),
  'tag-edits': lanesOf(tagged).map((lanes) => ({
    before: [{ on: 'tag', does: 'add', tags: { a: '1' } }],
    lanes,
    after: [{ on: 'tag', does: 'read' }],
  })),
  'same-rule-name': lanesOf(
    fc
      .constantFrom('one.example', 'two.example', 'three.example')
      .map((domain): readonly Act[] => [{ on: 'rule', does: 'create', port, name: 'one', domain, group: 0 }]),
  ).map((lanes) => ({ before: [createHttp, createGroup], lanes, after: [{ on: 'rule', does: 'read', port }] })),
  additions: fc.constant(behindAll.additions),
  'addition-and-removal': fc.constant(behindAll['addition-and-removal']),
  weights: fc.constant(behindAll.weights),
  'group-additions': fc.constant(inGroup.additions),
  'group-addition-and-removal': fc.constant(inGroup['addition-and-removal']),
  'group-weights': fc.constant(inGroup.weights),
  'group-deletion': fc.constant({
    before: [createGroup, createGroup, { ...running, protocol: 'http', does: 'create', settings: {} }],
    lanes: [
      [{ ...tcp, does: 'create', settings: {}, group: 0 }],
      [{ on: 'group', does: 'delete', group: 0 }],
      [{ on: 'rule', does: 'create', port: running.port, name: 'one', domain: 'one.example', group: 1 }],
      [{ on: 'group', does: 'delete', group: 1 }],
    ],
    after: [look, { on: 'rule', does: 'read', port: running.port }, { on: 'group', does: 'read' }],
  }),
};

/** Calls at the same time on one load balancer, whose answers some order of them must explain. */
export function raceCases(topic: TopicRule, context: PlanningContext): readonly CaseDraft<HistoryPlan>[] {
  const race = races[topic.detail];
  if (!race) throw new Error(`no race is named ${topic.detail}`);
  const operation = operationsOf(context);
  // Between what comes before and what is raced, and before the last look, the listener comes to rest.
  const resting = (act: Act): ReturnType<typeof operation> =>
    operation(act, act.on === 'listener' && act.does === 'read');
  const scripts = race.map(({ before, lanes, after }): Script => ({
    before: before.map(resting),
    lanes: lanes.map((acts) => acts.map((act) => operation(act))),
    after: after.map(resting),
  }));
  const plan: HistoryPlan = {
    fixtures: ownLoadBalancer(context),
    scripts,
    rounds: histories.rounds,
    model: loadBalancerModel,
  };
  return Array.from({ length: context.cases ?? histories.count }, (_, index) => ({
    variant: `history-${index + 1}`,
    level: topic.level,
    title: `${topic.detail.replaceAll('-', ' ')}: at the same time`,
    plan,
  }));
}
