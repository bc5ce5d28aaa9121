import { describe, expect, it } from 'vitest';
import type { Call, Slot } from '../../../cases/call.ts';
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
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { serviceOf } from './planned.ts';

/** Of a requirement, how many cases there are, and what some of them do, by variant. */
export type Served = readonly [cases: number, some: Readonly<Record<string, string>>];

/**
 * The laws of a scenario: it serves these requirements, and so many others; the same seed makes the same cases, another one
 * the same under other values; and its cases do what is said of them.
 */
export function serves(
  make: Scenario<Plan>,
  served: Readonly<Record<string, Served>>,
  { others = 0, service = 'clb' }: { readonly others?: number; readonly service?: string } = {},
): void {
  const { book, requirements } = serviceOf(service);
  const contextOf = (name: string, seed: number): PlanningContext => contextIn(book, name, seed);
  const own = requirements.flatMap(topicsOf).filter(([, topic]) => scenarioOf(topic).make === make);
  const id = own[0]?.[1].scenario ?? 'a scenario that no rule names';

  describe(id, () => {
    it('serves the requirements that it is there for', () => {
      const ids = own.map(([{ id: name }]) => name);
      expect(Object.keys(served).filter((name) => !ids.includes(`${service}.${name}`))).toEqual([]);
      expect(ids).toHaveLength(Object.keys(served).length + others);
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
      const topic = own.find(([requirement]) => requirement.id === `${service}.${name}`)?.[1];
      const drafts = topic ? make(topic, contextOf(`${service}.${name}`, 7)) : [];
      const done = drafts.map((draft): [string, string] => [
        draft.variant,
        whatIsDone(`${service}.${name}`, draft, book),
      ]);
      expect(Object.fromEntries(done)).toMatchObject(some);
      expect(drafts).toHaveLength(count);
    });
  });
}

function topicsOf(requirement: Requirement): readonly (readonly [Requirement, TopicRule])[] {
  const { origin } = requirement;
  return origin.type === 'topic' && origin.topic.scenario !== undefined ? [[requirement, origin.topic]] : [];
}

function contextIn(book: SpecBook, id: string, seed: number): PlanningContext {
  return { book, editions: book.service.editions, seed: (variant) => caseSeed(seed, `${id}#${variant}`) };
}

/** A case in a line: what must be there, what is called before, what is under test and how it is answered, what is read. */
export function whatIsDone(id: string, { variant, plan }: CaseDraft<Plan>, book: SpecBook): string {
  if ('arbitrary' in plan) return 'drawn';
  if (!('scripts' in plan)) return textOfPlan(plan, (call) => textOfCall(call, book));
  const { before, lanes, after } = drawnScript(plan, caseSeed(7, `${id}#${variant}`));
  const names = (operations: typeof before, between: string): string =>
    operations.map(({ call }) => call.action).join(between);
  const raced = lanes.map((lane) => names(lane, ' then ')).join(' | ');
  return [names(before, ', '), raced, names(after, ', ')].filter((part) => part !== '').join('; ');
}

function textOfPlan(plan: CallPlan, textOf: (call: Call) => string): string {
  const { fixtures, prepare, call, expect: expected, reads, lists = [], probe, together = [], withheld = [] } = plan;
  return [
    fixtures.length === 0 ? '' : `with ${fixtures.map(textOfFixture).join(', ')}`,
    prepare.length === 0 ? '' : `after ${prepare.map(textOf).join(', ')}`,
    `${textOf(call)}: ${expected.answer}`,
    together.length === 0 ? '' : `${together.length} more at once`,
    probe ? `unchanged in ${textOf(probe)}` : '',
    ...reads.map((read) => textOfRead(read, textOf)),
    ...lists.map((list) => textOfList(list, textOf)),
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

function textOfCall(call: Call, book: SpecBook): string {
  const { action, sending } = call;
  return `${action}${textOfChoices(call, book)}${sending === undefined ? '' : ` ${JSON.stringify(sending)}`}`;
}

/** The parameters of a call that a plain one has not, or has otherwise, but for what says which resource is meant. */
function textOfChoices({ action, parameters }: Call, book: SpecBook): string {
  const keys = new Set(book.service.resources.flatMap(({ key }) => key));
  const spec = book.actions.find(({ name }) => name === action);
  const plain = spec ? buildCall(spec, {}, contextIn(book, action, 7), 7).parameters : {};
  const own = Object.entries(parameters)
    .filter(([name, value]) => !keys.has(name) && JSON.stringify(value) !== JSON.stringify(plain[name]))
    .map(([name, value]) => `${name}=${typeof value === 'string' ? short(value) : short(partsOf(value))}`);
  const left = Object.keys(plain).filter((name) => !(name in parameters));
  return [...own, ...left.map((name) => `no ${name}`)].map((text) => ` ${text}`).join('');
}

/** What a slot is filled with. */
function partsOf(slot: Slot): string {
  return Object.values<unknown>(slot)
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join(' ');
}

/** A text without quotes in a line of its own, cut where it is long. */
function short(text: string): string {
  const plain = text
    .replaceAll(/["\s]+/g, ' ')
    .replaceAll(/ ([:,}\]])|([[{:]) /g, '$1$2')
    .trim();
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

function textOfRead({ call, fields, items = [], refused }: ExpectedRead, textOf: (call: Call) => string): string {
  const shown = [
    ...fields.map(({ path, equals }) => `${path}=${equals.map((one) => short(JSON.stringify(one))).join(' or ')}`),
    ...items.map(
      ({ path, match, items: wanted }) =>
        `${match} ${short(typeof wanted === 'string' ? wanted : partsOf(wanted))} in ${path}`,
    ),
  ];
  return `${textOf(call)} ${refused ? 'refused' : `shows ${shown.join(', ')}`}`;
}

function textOfList(
  { calls, holds, lacks, size, most, ends, beside, every, mayRefuse }: ExpectedList,
  textOf: (call: Call) => string,
): string {
  const shown = [
    holds.length === 0 ? '' : `holds ${holds.length}`,
    lacks.length === 0 ? '' : `lacks ${lacks.length}`,
    size === undefined ? '' : `has ${size}`,
    most === undefined ? '' : `at most ${most} a page`,
    ends === undefined ? '' : `ends without ${ends}`,
    beside ? `beside ${beside.field}=${beside.equals ?? ''}` : '',
    every ? `each with ${every.field}=${every.equals}` : '',
    mayRefuse ? 'or is refused' : '',
  ];
  return `${calls.map(textOf).join(' + ')} ${shown.filter((part) => part !== '').join(', ')}`;
}
