import fc from 'fast-check';
import type { Act, GroupAct, ListenerAct, RuleAct, TagAct } from './act.ts';
import type { Protocol } from './state.ts';

/** What sequences are about. */
export type Theme = 'listeners' | 'groups' | 'rules' | 'tags' | 'everything';

/** One thing to do, and whether the listener that it concerns is left to come to rest. */
export interface DrawnAct {
  readonly act: Act;
  readonly hurry: boolean;
}

/** The ports of the listeners, with the protocol that each has most of the time. */
const ports: readonly (readonly [port: string, protocol: Protocol])[] = [
  ['2014', 'tcp'],
  ['2018', 'http'],
];

/** Draws something to do; acts that shrink well come first. */
export function drawAct(theme: Theme): fc.Arbitrary<DrawnAct> {
  return fc.record({
    act: acts[theme],
    hurry: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  });
}

const threshold = fc.integer({ min: 2, max: 10 }).map(String);
const group = fc.nat({ max: 1 });

function listenerActs(withGroups: boolean, [port, usual]: (typeof ports)[number]): fc.Arbitrary<ListenerAct> {
  const other = usual === 'tcp' ? 'http' : 'tcp';
  const protocol = fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, fc.constant<Protocol>(other));
  const at = protocol.chain((used) => {
    // Of the two, only TCP has settings that need nothing else.
    const settings =
      used === 'tcp' ? fc.record({ HealthyThreshold: threshold, UnhealthyThreshold: threshold }) : fc.constant({});
    const head = { on: 'listener', port, protocol: used } as const;
    const plain = fc.constantFrom('start' as const, 'stop' as const, 'delete' as const, 'read' as const);
    const creation = fc.record({ settings, ...(withGroups ? { group } : {}) }, { requiredKeys: ['settings'] });
    return fc.oneof(
      { weight: 3, arbitrary: creation.map((given): ListenerAct => ({ ...head, does: 'create', ...given })) },
      { weight: 2, arbitrary: settings.map((given): ListenerAct => ({ ...head, does: 'set', settings: given })) },
      { weight: 5, arbitrary: plain.map((does): ListenerAct => ({ ...head, does })) },
    );
  });
  return at;
}

const [tcp, http] = ports as [(typeof ports)[number], (typeof ports)[number]];

const groupActs: fc.Arbitrary<GroupAct> = fc.oneof(
  fc.constant<GroupAct>({ on: 'group', does: 'create' }),
  group.map((number): GroupAct => ({ on: 'group', does: 'delete', group: number })),
);

const ruleActs: fc.Arbitrary<RuleAct> = fc.record({
  on: fc.constant('rule' as const),
  does: fc.constant('create' as const),
  port: fc.oneof({ weight: 9, arbitrary: fc.constant(http[0]) }, fc.constant(tcp[0])),
  name: fc.constantFrom('one', 'two'),
  domain: fc.constantFrom('one.example', 'two.example'),
  group,
});

const tags = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2')), {
    minLength: 1,
    maxLength: 2,
    selector: ([key]) => key,
  })
  .map((entries) => Object.fromEntries(entries));

const tagActs: fc.Arbitrary<TagAct> = fc.record({
  on: fc.constant('tag' as const),
  does: fc.constantFrom('add' as const, 'add' as const, 'remove' as const),
  tags,
});

const acts: Readonly<Record<Theme, fc.Arbitrary<Act>>> = {
  listeners: fc.oneof({ weight: 4, arbitrary: listenerActs(false, tcp) }, listenerActs(false, http)),
  groups: fc.oneof({ weight: 2, arbitrary: groupActs }, listenerActs(true, tcp)),
  rules: fc.oneof(groupActs, listenerActs(false, http), { weight: 2, arbitrary: ruleActs }),
  tags: tagActs,
  everything: fc.oneof(listenerActs(true, tcp), listenerActs(false, http), groupActs, ruleActs, tagActs),
};
