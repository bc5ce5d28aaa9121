import { formWords, twinForms } from '../../checks/reading/twin-forms.ts';
import type { Slot } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { ExpectedErrors, ExpectedField } from '../../cases/expectation.ts';
import type { Step } from '../../cases/step.ts';
import { stepsOfType } from '../../cases/steps-of.ts';
import { fillFixtures, fillResources, fillServers } from '../../cases/server-slots.ts';

const shownCodes = 6;
const matchWords = { only: 'just', all: 'at least', none: 'none of' } as const;

/** What must come of one case: of the answer, of the reads after it, and of the state. */
export function explainExpectation(plan: CallPlan): readonly string[] {
  const { expect, identifier, withheld, field } = plan;
  return [
    answerWords(expect),
    ...(field === undefined ? [] : [`${field} is in the answer, of the documented type`]),
    ...(identifier
      ? [
          `${identifier.field} is ${identifier.relation === 'same' ? 'the same as' : 'another than'} in the call before it`,
        ]
      : []),
    ...stepsOfType(plan, 'read').flatMap(readWords),
    ...stepsOfType(plan, 'twin').map(twinWords),
    ...(withheld ? [`no answer shows the value of ${withheld.join(' or ')}`] : []),
    ...stepsOfType(plan, 'list').flatMap(listWords),
    ...stepsOfType(plan, 'probe').flatMap(probeWords),
  ];
}

/** The answer alone, in few words. */
export function answerWords(expect: CallPlan['expect']): string {
  switch (expect.answer) {
    case 'accept':
      return 'accepted';
    case 'offered':
      return 'any answer but that of an unknown action';
    case 'authentic':
      return `any answer but ${errorWords({ named: expect.refusals, listed: [] })}`;
    case 'model':
      return 'the answers and what is read after them are explained by some order of the calls';
    case 'reject':
      return `refused with ${errorWords(expect.errors)}`;
    case 'observe': {
      const { accepting, rejecting } = expect;
      if (accepting.length + rejecting.length === 0) return 'only observed: no document speaks of it';
      return `only observed: accepted by ${listOr(accepting)}; refused by ${listOr(rejecting)}`;
    }
  }
}

/** `InvalidParameter (400)`, or what is listed for the action where no document names a code. */
export function errorWords({ named, listed, untied }: ExpectedErrors): string {
  if (untied) return 'an HTTP status of 4xx and any code';
  const errors = named.length > 0 ? named : listed;
  const codes = [...new Set(errors.map(({ code, status }) => `${code} (${status})`))];
  if (codes.length === 0) return 'an HTTP status of 400 or above and any code';
  const rest = codes.length - shownCodes;
  const shown = codes.slice(0, shownCodes).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  if (named.length === 0) return `a code that is listed for the action: ${shown}`;
  return listed.length > 0 ? `${shown}, or a code that is listed for the action` : shown;
}

function twinWords(twin: Step<'twin'>): string {
  return `the same data ${formWords(...twinForms(twin))}, apart from what moves by itself`;
}

function probeWords({ calls: [{ action }], moment }: Step<'probe'>): readonly string[] {
  return moment === 'before' ? [`${action} shows the same before and after`] : [];
}

function readWords({
  calls: [call],
  expected: { until, fields, items = [], refused },
}: Step<'read'>): readonly string[] {
  if (refused) return [`${call.action} is then refused with ${errorWords(refused)}`];
  return [
    ...(until ? [`${call.action} then shows ${until.field} ${until.values.join(' or ')}`] : []),
    ...fields.map((field) => `${call.action} then shows ${fieldWords(field)}`),
    ...items.map(
      (list) => `${call.action} then shows in ${list.path} ${matchWords[list.match]} ${slotWords(list.items)}`,
    ),
  ];
}

function fieldWords({ path, equals, sameAs, raisedTo, absent }: ExpectedField): string {
  if (sameAs !== undefined) return `${path} as the call answered in ${sameAs}`;
  if (absent === 'expected') return `nothing in ${path}`;
  const raised = raisedTo === undefined ? '' : `, raised to ${raisedTo} if that is greater`;
  const ifShown = absent === 'ignore' ? ', if it shows it' : '';
  return `${path} = ${equals.map(slotWords).join(' or ')}${raised}${ifShown}`;
}

function listWords({ calls, expected }: Step<'list'>): readonly string[] {
  const { key, holds, lacks, size, every, beside, mayRefuse } = expected;
  const action = calls[0]?.action ?? '';
  const pages = calls.length > 1 ? ` over ${calls.length} pages` : '';
  const words = [
    ...(size === undefined ? [] : [`${size} items`]),
    ...holds.map((value) => `an item with ${key} = ${slotWords(value)}`),
    ...lacks.map((value) => `no item with ${key} = ${slotWords(value)}`),
    ...(every ? [`only items with ${every.field} = ${every.equals}`] : []),
    ...(beside ? [beside.equals === undefined ? `some ${beside.field}` : `${beside.field} = ${beside.equals}`] : []),
  ];
  const unless = mayRefuse === true ? ', if it is not refused' : '';
  return words.map((word) => `${action} then shows${pages} ${word}${unless}`);
}

/** A text as it is, or a placeholder such as `<load-balancer>`. */
export function slotWords(value: string | Slot): string {
  if (typeof value === 'string') return value;
  switch (value.fill) {
    case 'identifier':
      return value.nth === undefined ? `<${value.resource}>` : `<${value.resource}-${value.nth + 1}>`;
    case 'identifiers':
      return `<${value.resource}>,…`;
    case 'unknown-identifier':
      return `<no-such-${value.resource}>`;
    case 'list':
      return value.of.map(slotWords).join(', ');
    case 'token':
      return `<token${value.suffix}>`;
    case 'declared':
      return value.nth === undefined ? `<fixtures.${value.name}>` : `<fixtures.${value.name} ${value.nth + 1}>`;
    case 'servers':
      return fillResources(
        fillFixtures(
          fillServers(value.text, (number) => `<fixtures.servers ${number}>`),
          (name, number) => `<fixtures.${name} ${number}>`,
        ),
        (resource) => `<${resource}>`,
      );
    case 'name':
      return `<name${value.suffix ?? ''}>`;
    case 'server-certificate':
    case 'private-key':
      return value.flaw === undefined ? `<${value.fill}>` : `<${value.flaw} ${value.fill}>`;
    case 'region':
    case 'other-region':
    case 'ca-certificate':
      return `<${value.fill}>`;
  }
}

function listOr(editions: readonly string[]): string {
  return editions.length === 0 ? 'none' : editions.join(', ');
}
