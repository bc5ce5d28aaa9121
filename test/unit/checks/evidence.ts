import type { Answer, ListAnswer, Meaning, ReadAnswer } from '../../../cases/answer.ts';
import type { CheckContext, Evidence } from '../../../cases/case.ts';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import type { CallPlan, FilledList } from '../../../cases/call-plan.ts';
import type { StepRecord } from '../../../cases/step-record.ts';
import { stepsOfType } from '../../../cases/steps-of.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book);

export const requestId = '365F4154-92F6-4AE4-92F8-7FF34B540710';

/** What a check is told about the requirement of a case. */
export function contextOf(id: string): CheckContext {
  const requirement = requirements.find((candidate) => candidate.id === id);
  if (!requirement) throw new Error(`no requirement ${id}`);
  return { book, requirement, level: 'must' };
}

export function success(body: Readonly<Record<string, unknown>> = {}, status = 200): Meaning {
  return { type: 'success', status, body: { RequestId: requestId, ...body } };
}

export function failure(code: string, status = 400): Meaning {
  return { type: 'error', status, error: { code, message: 'm', requestId, hostId: 'h' } };
}

export function answer(meaning: Meaning, more: Partial<Answer> = {}): Answer {
  const request = { method: 'GET', target: '/', headers: {}, body: '' };
  const exchange = { request, startMs: 0, endMs: 0 };
  return { action: 'A', parameters: {}, format: 'json', exchange, meaning, busy: 0, stillBusy: false, ...more };
}

export function read(meaning: Meaning, more: Partial<ReadAnswer> = {}): ReadAnswer {
  return { answer: answer(meaning), settled: true, seen: [], budgetMs: 100, items: [], ...more };
}

/** What a test says was seen of the steps of a case, besides the call under test. */
export interface Seen {
  readonly call?: Answer;
  readonly prepared?: readonly Answer[];
  readonly entered?: readonly Answer[];
  readonly before?: Answer;
  readonly after?: Answer;
  readonly witnessed?: readonly {
    readonly before: Answer;
    readonly after: Answer;
    readonly about: readonly string[];
  }[];
  readonly together?: readonly Answer[];
  readonly twin?: { readonly other: Answer; readonly last: Answer };
  readonly reads?: readonly ReadAnswer[];
  readonly lists?: readonly ListAnswer[];
  readonly census?: { readonly answers: readonly Answer[]; readonly found: readonly string[] };
  readonly jobFailed?: string;
  readonly fieldEquals?: string;
  readonly filled?: readonly FilledList<string>[];
  readonly answered?: readonly string[];
}

export function evidence(
  expectation: Expectation,
  meaning: Meaning,
  seen: Seen = {},
  plan: Partial<CallPlan> = {},
): Evidence {
  const whole: CallPlan = {
    fixtures: [],
    prepare: [],
    call: { action: 'A', parameters: {} },
    expect: expectation,
    reads: [],
    ...plan,
  };
  const call = seen.call ?? answer(meaning);
  return { plan: whole, steps: [...recordsBefore(seen), tested(call, seen), ...recordsAfter(seen, whole)], call };
}

const look = { part: 'look', need: 'must', calls: [{ action: 'A', parameters: {} }] } as const;
const done = { ...look, part: 'before' } as const;

function recordsBefore({ prepared = [], entered, before, witnessed = [] }: Seen): readonly StepRecord[] {
  const passing = { field: 'Status', state: 'starting' };
  const calls = [look.calls[0], look.calls[0]] as const;
  return [
    ...prepared.map((one): StepRecord => ({ step: { ...done, type: 'prepare' }, answers: [one] })),
    ...(before ? [probed(before, 'before')] : []),
    ...witnessed.map((one, nth) => witness({ ...one, about: [] }, nth, 'before')),
    ...(entered ? [{ step: { ...done, type: 'enter', calls, passing }, answers: entered } as const] : []),
  ];
}

function tested(call: Answer, { together, fieldEquals, filled = [], answered, jobFailed }: Seen): StepRecord {
  const told = {
    filled,
    ...(jobFailed === undefined ? {} : { jobFailed }),
    ...(fieldEquals === undefined ? {} : { fieldEquals }),
    ...(answered ? { answered } : {}),
  };
  const step = { ...look, part: 'tested', need: 'first', filled: [] } as const;
  return together
    ? { step: { ...step, type: 'together' }, answers: [call, ...together], ...told }
    : { step: { ...step, type: 'call' }, answers: [call], ...told };
}

function recordsAfter(
  { twin, after, witnessed = [], reads = [], lists = [], census }: Seen,
  plan: CallPlan,
): readonly StepRecord[] {
  const expected = { fields: [] };
  const counted = { resource: 'r', creator: 'A', items: 'Items', key: 'Id' };
  return [
    ...(twin ? stepsOfType(plan, 'twin').map((step) => ({ step, answers: [twin.other, twin.last] })) : []),
    ...(after ? [probed(after, 'after')] : []),
    ...witnessed.map((one, nth) => witness(one, nth, 'after')),
    ...reads.map(({ answer: one, ...told }): StepRecord => ({
      step: { ...look, type: 'read', expected },
      answers: [one],
      ...told,
    })),
    ...lists.map((list): StepRecord => ({ step: { ...look, type: 'list', expected: list.expected }, ...list })),
    ...(census ? [{ step: { ...look, type: 'census', census: counted, isCut: false }, ...census } as const] : []),
  ];
}

function probed(one: Answer, moment: 'before' | 'after'): StepRecord {
  return { step: { ...look, type: 'probe', moment }, answers: [one] };
}

function witness(
  { about, ...answers }: NonNullable<Seen['witnessed']>[number],
  nth: number,
  moment: 'before' | 'after',
): StepRecord {
  const step = { ...look, type: 'witness', witness: { except: [], about: [] }, nth, moment } as const;
  return { step, asked: look.calls[0], answers: [answers[moment]], about };
}

/** The answer of a target that kept asking to try again. */
export const busy: Answer = answer(failure('SystemBusy'), { stillBusy: true, busy: 4 });
export const busyWhy = 'the target answered SystemBusy to A 5 times, until the budget was spent';

export const garbled: Meaning = { type: 'garbled', status: 200, problem: 'an HTML page' };
export const silence: Meaning = { type: 'silence', problem: 'reset' };

export const accept: Expectation = { answer: 'accept' };

export function reject(named: readonly string[], listed: readonly string[] = [], status = 400): Expectation {
  const refer = (code: string): { code: string; status: number; editions: string[] } => ({
    code,
    status,
    editions: ['2018'],
  });
  return { answer: 'reject', errors: { named: named.map(refer), listed: listed.map(refer) } };
}
