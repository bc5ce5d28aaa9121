import type { StepOutcome } from '../adapter-outcome.ts';
import type { SurfacedError } from '../adapter-protocol.ts';
import { textOf } from './judge.ts';

const widest = 300;

/** What came of a step, as the end of a sentence. */
export function outcomeWords(outcome: StepOutcome): string {
  switch (outcome.type) {
    case 'died':
      return `the process ${outcome.how}${outcome.lastWords === '' ? '' : `; it wrote: ${cut(outcome.lastWords)}`}`;
    case 'hung':
      return `there was neither a result nor an error within ${Math.round(outcome.afterMs / 1000)} s${outcome.heard === '' ? '' : `; it wrote: ${cut(outcome.heard)}`}`;
    case 'misspoke':
    case 'flooded':
      return outcome.problem;
    case 'answered': {
      const { said } = outcome;
      if ('result' in said) return `the call succeeded with ${cut(JSON.stringify(said.result) ?? 'undefined')}`;
      if ('error' in said) return errorWords(said.error);
      return 'skipped' in said ? `skipped: ${said.skipped}` : `the adapter failed: ${said.broken}`;
    }
  }
}

/** An error in words: what it tells, and what it is called. */
export function errorWords({ status, code, requestId, message, class: name }: SurfacedError): string {
  const told = [
    ['status', status],
    ['code', code],
    ['request id', requestId],
  ].flatMap(([what, value]) =>
    value === undefined || value === null || value === '' ? [] : [`${String(what)} ${textOf(value)}`],
  );
  const called = name === undefined ? 'an error' : `the error ${name}`;
  const says = message === undefined || message === null ? '' : `: ${cut(textOf(message))}`;
  return `${called} with ${told.length === 0 ? 'neither status nor code' : told.join(', ')}${says}`;
}

function cut(text: string): string {
  return text.length > widest ? `${text.slice(0, widest)}…` : text;
}
