import { describe, expect, it } from 'vitest';
import type { Call } from '../../../cases/call.ts';
import type { CallPlan, CaseDraft, FixturePlan } from '../../../cases/call-plan.ts';
import type { Plan } from '../../../cases/case.ts';
import type { ExpectedList, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { drawnScript } from '../../../cases/planned-call.ts';
import { caseSeed } from '../../../harness/planning/plan-cases.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { scenarioOf } from '../../../scenarios/scenario-of.ts';
import type { Requirement } from '../../../specs/requirement.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { book, requirements } from './planned.ts';

/** Of a requirement, how many cases there are, and what some of them do, by variant. */
export type Served = readonly [cases: number, some: Readonly<Record<string, string>>];

/**
 * The laws of a scenario: it serves these requirements, and so many others; the same seed makes the same cases, another one
 * the same under other values; and its cases do what is said of them.
 */
export function serves(
  make: Scenario<Plan>,
  served: Readonly<Record<string, Served>>,
  more: { readonly others: number } = { others: 0 },
): void {
  const own = requirements.flatMap(topicsOf).filter(([, topic]) => scenarioOf(topic).make === make);
  const id = own[0]?.[1].scenario ?? 'a scenario that no rule names';

  describe(id, () => {
    it('serves the requirements that it is there for', () => {
      const ids = own.map(([{ id: name }]) => name);
      expect(Object.keys(served).filter((name) => !ids.includes(`clb.${name}`))).toEqual([]);
      expect(ids).toHaveLength(Object.keys(served).length + more.others);
    });

    it.each(own.map(([requirement, topic]) => [requirement.id, topic] as const))(
      'makes the same cases of %s for the same seed, under names that no seed changes',
      (name, topic) => {
        const drafts = make(topic, contextOf(name, 7));
        expect(JSON.stringify(make(topic, contextOf(name, 7)))).toBe(JSON.stringify(drafts));
        const variants = drafts.map(({ variant }) => variant);
        expect(new Set(variants).size).toBe(variants.length);
        expect(make(topic, contextOf(name, 8)).map(({ variant }) => variant)).toEqual(variants);
      },
    );

    it.each(Object.entries(served))('does of %s what is said of it', (name, [count, some]) => {
      const topic = own.find(([requirement]) => requirement.id === `clb.${name}`)?.[1];
      const drafts = topic ? make(topic, contextOf(`clb.${name}`, 7)) : [];
      const done = drafts.map((draft): [string, string] => [draft.variant, whatIsDone(`clb.${name}`, draft)]);
      expect(Object.fromEntries(done)).toMatchObject(some);
      expect(drafts).toHaveLength(count);
    });
  });
}

function topicsOf(requirement: Requirement): readonly (readonly [Requirement, TopicRule])[] {
  const { origin } = requirement;
  return origin.type === 'topic' && origin.topic.scenario !== undefined ? [[requirement, origin.topic]] : [];
}

function contextOf(id: string, seed: number): PlanningContext {
  return { book, editions: book.service.editions, seed: (variant) => caseSeed(seed, `${id}#${variant}`) };
}

/** A case in a line: what must be there, what is called before, what is under test and how it is answered, what is read. */
export function whatIsDone(id: string, { variant, plan }: CaseDraft<Plan>): string {
  if ('arbitrary' in plan) return 'drawn';
  if (!('scripts' in plan)) return textOfPlan(plan);
  const { before, lanes, after } = drawnScript(plan, caseSeed(7, `${id}#${variant}`));
  const names = (operations: typeof before, between: string): string =>
    operations.map(({ call }) => call.action).join(between);
  const raced = lanes.map((lane) => names(lane, ' then ')).join(' | ');
  return [names(before, ', '), raced, names(after, ', ')].filter((part) => part !== '').join('; ');
}

function textOfPlan(plan: CallPlan): string {
  const { fixtures, prepare, call, expect: expected, reads, lists = [], probe, together = [], withheld = [] } = plan;
  return [
    fixtures.length === 0 ? '' : `with ${fixtures.map(textOfFixture).join(', ')}`,
    prepare.length === 0 ? '' : `after ${prepare.map(textOfCall).join(', ')}`,
    `${textOfCall(call)}: ${expected.answer}`,
    together.length === 0 ? '' : `${together.length} more at once`,
    probe ? `unchanged in ${textOfCall(probe)}` : '',
    ...reads.map(textOfRead),
    ...lists.map(textOfList),
    withheld.length === 0 ? '' : `withheld ${withheld.join(', ')}`,
    plan.requestIdsDiffer ? 'no RequestId twice' : '',
    plan.tampering ? `sent with ${JSON.stringify(plan.tampering)}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function textOfFixture({ resource, variant, state, exclusive }: FixturePlan): string {
  return [variant, resource, state && `that is ${state}`, exclusive && 'of its own'].filter(Boolean).join(' ');
}

function textOfCall(call: Call): string {
  const { action, sending } = call;
  return `${action}${textOfChoices(call)}${sending === undefined ? '' : ` ${JSON.stringify(sending)}`}`;
}

/** The parameters of a call that a plain one has not, or has otherwise, but for what says which resource is meant. */
function textOfChoices({ action, parameters }: Call): string {
  const spec = book.actions.find(({ name }) => name === action);
  const plain = spec ? buildCall(spec, {}, contextOf(action, 7), 7).parameters : {};
  const own = Object.entries(parameters)
    .filter(([name, value]) => !keys.has(name) && JSON.stringify(value) !== JSON.stringify(plain[name]))
    .map(
      ([name, value]) => `${name}=${typeof value === 'string' ? short(value) : short(Object.values(value).join(' '))}`,
    );
  const left = Object.keys(plain).filter((name) => !(name in parameters));
  return [...own, ...left.map((name) => `no ${name}`)].map((text) => ` ${text}`).join('');
}

const keys = new Set(book.service.resources.flatMap(({ key }) => key));

/** A text without quotes in a line of its own, cut where it is long. */
function short(text: string): string {
  const plain = text
    .replaceAll(/["\s]+/g, ' ')
    .replaceAll(/ ([:,}\]])|([[{:]) /g, '$1$2')
    .trim();
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

function textOfRead({ call, fields, items = [], refused }: ExpectedRead): string {
  const shown = [
    ...fields.map(({ path, equals }) => `${path}=${equals.map((one) => short(JSON.stringify(one))).join(' or ')}`),
    ...items.map(
      ({ path, match, items: wanted }) =>
        `${match} ${short(typeof wanted === 'string' ? wanted : Object.values(wanted).join(' '))} in ${path}`,
    ),
  ];
  return `${textOfCall(call)} ${refused ? 'refused' : `shows ${shown.join(', ')}`}`;
}

function textOfList({ calls, holds, lacks, size, beside, every, mayRefuse }: ExpectedList): string {
  const shown = [
    holds.length === 0 ? '' : `holds ${holds.length}`,
    lacks.length === 0 ? '' : `lacks ${lacks.length}`,
    size === undefined ? '' : `has ${size}`,
    beside ? `beside ${beside.field}=${beside.equals ?? ''}` : '',
    every ? `each with ${every.field}=${every.equals}` : '',
    mayRefuse ? 'or is refused' : '',
  ];
  return `${calls.map(textOfCall).join(' + ')} ${shown.filter((part) => part !== '').join(', ')}`;
}
