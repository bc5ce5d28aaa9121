import type { ActionSpec } from '../../specs/action-spec.ts';
import type { ExpectedErrors } from '../../cases/expectation.ts';
import type { Parameter } from '../../specs/parameter.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ErrorReference } from '../../specs/point.ts';
import { breachOf, isUntied } from '../../specs/oracle/untied.ts';
import type { Breach, Service } from '../../specs/service.ts';
import { errorsUpTo, nearestErrors } from './nearest-errors.ts';
import { errorsOfBreach, listedBySisters, sistersOf, spellingsOf } from './sister-points.ts';

/** What is wrong with a call that must be refused. */
export interface Situation {
  /** Kinds of what is broken: `required`, `range`, …; several where the documents leave it open, none for a state. */
  readonly kinds: readonly string[];
  readonly parameter?: Parameter;
  /** Of a list of objects, the parts that are wrong. */
  readonly parts?: readonly string[];
  /** The fields of its items that those parts are about. */
  readonly fields?: readonly string[];
  /** Codes that a document names for exactly this situation. */
  readonly named: readonly ErrorReference[];
  /** No document ties a code to a text in this form: whatever code is listed will do. */
  readonly anyCode?: boolean;
}

/**
 * The codes that may refuse a call. `named` are those of the edition in force for exactly this situation, or of the
 * nearest one before it; `listed` adds those of earlier editions and of sister parameters for the same breach, those of
 * the action at large, and those of both generations of the gateway. Where no edition in force names a code for it,
 * whatever any edition lists for the action or for a sister of it counts, or any code at all where the service says so.
 */
export function expectedErrors(situation: Situation, action: ActionSpec, context: PlanningContext): ExpectedErrors {
  const { parameter, kinds, named, parts, anyCode = false } = situation;
  const { book } = context;
  if (isUntied(book.service, { kinds, named, names: namesOf(situation) }))
    return { named: [], listed: [], untied: true };
  const breaches = [...new Set(kinds.map(breachOf))];
  const sisters = parameter ? sistersOf(parameter, book) : [];
  const related = [
    ...named,
    ...sisters.flatMap((sister) => errorsOfBreach(sister, breaches, parts)),
    ...productWide(situation, breaches, book.service),
  ];
  const tied = errorsUpTo(related, context);
  const isMissing = breaches.length > 0 && breaches.every((breach) => breach === 'missing');
  const isTied = isMissing || errorsUpTo(named, context).length > 0;
  const open =
    isTied && !anyCode
      ? []
      : [
          ...related,
          ...(parameter ? listedBySisters(parameter, action, book) : []),
          ...(anyCode ? everything(book.service) : []),
        ];
  const ofAction = isTied ? errorsUpTo(action.errors, context) : action.errors;
  const others = [...ofAction, ...open].filter(({ status }) => status < 500);
  return {
    named: distinct(nearestErrors(named, context), situation),
    listed: distinct([...tied, ...ofGateway(situation, book.service), ...others], situation),
  };
}

/** What the lists for the whole product tie to the parameter, or to a field that is wrong. */
function productWide(situation: Situation, breaches: readonly Breach[], service: Service): readonly ErrorReference[] {
  const names = namesOf(situation);
  return service.parameterErrors.filter(
    (error) => breaches.includes(error.breach) && error.names.some((name) => names.includes(name)),
  );
}

function everything({ gatewayErrors, parameterErrors, commonErrors }: Service): readonly ErrorReference[] {
  return [...Object.values(gatewayErrors).flat(), ...parameterErrors, ...commonErrors];
}

function ofGateway(situation: Situation, { gatewayErrors }: Service): readonly ErrorReference[] {
  const keys = new Set(situation.kinds.flatMap((kind) => [breachOf(kind), kind]));
  return [...keys].flatMap((key) => gatewayErrors[key] ?? []);
}

/** Names under which the gateway may speak of what is wrong: the parameter's, those of the fields, and both together. */
function namesOf({ parameter, fields = [] }: Situation): readonly string[] {
  if (!parameter) return [];
  const own = spellingsOf(parameter);
  return [...own, ...fields, ...own.flatMap((name) => fields.map((field) => `${name}.${field}`))];
}

/**
 * Each code once; one with a place for a name is spelled with the name of the parameter, or with its other spellings and
 * the first letter in either case.
 */
function distinct(errors: readonly ErrorReference[], situation: Situation): readonly ErrorReference[] {
  const [name, ...others] = namesOf(situation).flatMap((word) => [word, upperFirst(word), lowerFirst(word)]);
  const found = new Map<string, ErrorReference>();
  const add = ({ status, editions }: ErrorReference, code: string): void => {
    found.set(`${status} ${code}`, { code, status, editions });
  };
  // What is most likely comes first, for a finding shows only some.
  for (const names of [name === undefined ? [] : [name], others]) {
    for (const error of errors) {
      if (!error.code.includes(placeholder)) add(error, error.code);
      else for (const word of names) add(error, error.code.replace(placeholder, word));
    }
  }
  return [...found.values()];
}

const placeholder = '{Parameter}';

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
