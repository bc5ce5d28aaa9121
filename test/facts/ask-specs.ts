import { randomUUID } from 'node:crypto';
import { violations, type Violation } from '../../specs/oracle/violations.ts';
import type { Fact } from './fact.ts';
import type { FactService } from './fact-service.ts';
import { filler, specParameters } from './fill-call.ts';

/** Where the judgement of the specs on the parameters differs from a fact. */
export function specFaults(fact: Fact, service: FactService): readonly string[] {
  const { edition, conflict, expect, about } = fact;
  if (conflict !== undefined) return undisputed(violationsOf(fact, service, undefined));
  if (!expect.accepted && about !== 'parameters') return [];
  const found = violationsOf(fact, service, edition);
  const broken = found.filter(({ judgement }) => judgement.expect === 'reject');
  if (!expect.accepted) return broken.length > 0 ? [] : [`specs: nothing broken${disputes(found.length)}`];
  return broken.map(({ subject, constraint }) => `specs: ${subject} breaks ${constraint}`);
}

/** Where documents disagree, nothing is promised unless an edition is asked for. */
function undisputed(found: readonly Violation[]): readonly string[] {
  const broken = found.filter(({ judgement }) => judgement.expect === 'reject');
  if (broken.length > 0) return broken.map(({ subject, constraint }) => `specs: ${subject} breaks ${constraint}`);
  return found.length > 0 ? [] : ['specs: nothing disputed'];
}

function violationsOf({ call }: Fact, service: FactService, edition: string | undefined): readonly Violation[] {
  const { book, constants } = service;
  const action = book.actions.find(({ name }) => name === call.action);
  if (action === undefined) throw new Error(`the specs have no action ${call.action}`);
  const unique = randomUUID();
  const parameters = specParameters(
    call,
    filler((name) => constants[name] ?? `${name}-${unique}`),
  );
  const { editions } = book.service;
  return violations(action, parameters, edition === undefined ? { editions } : { editions, edition });
}

function disputes(count: number): string {
  return count === 0 ? '' : `, ${count} disputed`;
}
