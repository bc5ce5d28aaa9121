import type { Answer, Meaning, ReadAnswer } from '../../../cases/answer.ts';
import type { CheckContext, Evidence } from '../../../cases/case.ts';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
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

export function evidence(
  expectation: Expectation,
  meaning: Meaning,
  more: Partial<Evidence> = {},
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
  return { plan: whole, call: answer(meaning), prepared: [], reads: [], lists: [], ...more };
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
