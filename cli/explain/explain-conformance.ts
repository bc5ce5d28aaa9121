import type { CallPlan } from '../../cases/call-plan.ts';
import type { StepType } from '../../cases/step.ts';
import { callsOf, stepsOfType } from '../../cases/steps-of.ts';
import type { JudgedCase } from './explain-bindings.ts';
import { errorWords } from './explain-expectation.ts';

/** How a target keeps the promise, from what its cases expect. */
export function explainConformance(cases: readonly JudgedCase[]): readonly string[] {
  const observed = cases.filter(({ level, plan }) => level === 'observe' || plan.expect.answer === 'observe');
  const plans = cases.filter((one) => !observed.includes(one)).map(({ plan }) => plan);
  const answered = (answer: CallPlan['expect']['answer']): readonly CallPlan[] =>
    plans.filter(({ expect }) => expect.answer === answer);
  const lookedAt = (type: StepType): readonly string[] =>
    plans.flatMap((plan) => callsOf(stepsOfType(plan, type)).map(({ action }) => action));
  return [
    ...when(answered('offered'), (some) => `answers ${calls(some)} by anything but an unknown action`),
    ...when(answered('accept'), (some) => `accepts ${calls(some)}`),
    ...when(answered('authentic'), (some) => `takes ${calls(some)} for signed as documented`),
    ...when(answered('model'), (some) => `answers ${calls(some)} as some order of the calls explains`),
    ...when(answered('reject'), (some) => `refuses ${calls(some)} with an HTTP status of 400 or above and a Code`),
    ...codesOf(answered('reject')).map((codes) => `gives a Code that is documented, with its status: ${codes}`),
    ...when(lookedAt('probe'), (readers) => `changes nothing when it refuses, as ${unique(readers)} shows`),
    ...when(
      plans.flatMap(({ field }) => field ?? []),
      (fields) => `puts ${unique(fields)} into its answer, of the documented type`,
    ),
    ...when(lookedAt('read'), (readers) => `shows what each case expects when ${unique(readers)} reads it afterwards`),
    ...when(
      plans.flatMap(({ identifier }) => identifier?.field ?? []),
      (fields) => `gives the same ${unique(fields)} again, or another one, as each case expects`,
    ),
    ...when(observed, (some) => `may answer ${calls(some)} either way: this is recorded and cannot fail`),
  ];
}

function when<T>(items: readonly T[], words: (items: readonly T[]) => string): readonly string[] {
  return items.length === 0 ? [] : [words(items)];
}

function calls({ length }: readonly unknown[]): string {
  return length === 1 ? '1 call' : `${length} calls`;
}

function unique(names: readonly string[]): string {
  return [...new Set(names)].join(', ');
}

function codesOf(plans: readonly CallPlan[]): readonly string[] {
  const words = plans.flatMap(({ expect }) => (expect.answer === 'reject' ? [errorWords(expect.errors)] : []));
  return [...new Set(words)];
}
