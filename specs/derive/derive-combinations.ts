import { requirementId } from './requirement-id.ts';
import { judge } from '../oracle/judge.ts';
import type { ActionSpec } from '../action-spec.ts';
import type { Parameter, Rule } from '../parameter.ts';
import type { Point } from '../point.ts';
import type { SpecBook } from '../spec-book.ts';
import type { Requirement } from '../requirement.ts';

/** What follows from all constraints of an action together: valid values combine, and two mistakes are still refused. */
export function deriveCombinations(book: SpecBook): readonly Requirement[] {
  return book.actions.flatMap((action) => [
    combinations(action),
    ...(independentParameters(action, book).length < 2 ? [] : [precedence(action)]),
  ]);
}

/** Parameters that can be wrong whatever the others are: two mistakes in them are two, and never add up to a third. */
export function independentParameters(
  { parameters, rules }: ActionSpec,
  { service: { editions } }: SpecBook,
): readonly Parameter[] {
  const ruled = namesTiedByRules(rules);
  return parameters.filter(
    ({ name, untestable, mandatory, range, enum: values, length, pattern }) =>
      untestable === undefined &&
      !ruled.has(name) &&
      (isRefused(mandatory, Boolean, editions) ||
        isRefused(range, ({ min, max }) => min !== undefined || max !== undefined, editions) ||
        isRefused(values, () => true, editions) ||
        isRefused(length, ({ max }) => max !== undefined, editions) ||
        isRefused(pattern, () => true, editions)),
  );
}

/** The parameters that rules speak of, as their subject or in their condition. */
export function namesInRules(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(
    rules.flatMap(({ parameter, when }) => [
      parameter,
      ...when.absent,
      ...when.present,
      ...Object.keys(when.equals),
      ...Object.keys(when.differs),
    ]),
  );
}

/** The same without what needs nothing else by itself: a switch that is on unless it is said to be off governs it. */
export function namesTiedByRules(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set([
    ...namesInRules(rules.filter(({ when }) => Object.keys(when.differs).length === 0)),
    ...rules.flatMap(({ when }) => Object.keys(when.differs)),
  ]);
}

/** Whether something breaks a constraint in the eyes of every edition that speaks: a list that is partial refuses nothing. */
function isRefused<T>(
  point: Point<T> | undefined,
  refuses: (constraint: T) => boolean,
  editions: readonly string[],
): boolean {
  return point !== undefined && judge(point, (constraint) => !refuses(constraint), { editions }).expect === 'reject';
}

/** No document says so outright: it follows from there being no rule against it. */
function combinations(action: ActionSpec): Requirement {
  return {
    ...common(action, 'effect', 'combinations'),
    level: 'should',
    statement:
      `Any two classes of parameter values that no rule keeps apart can be given together to ${action.name}, in each ` +
      'format and by each HTTP method; what was written is read back.',
    expect: { accepts: 'every pair of valid classes' },
    spec: { file: action.file, pointer: '/parameters' },
    origin: { type: 'combinations', action },
  };
}

function precedence(action: ActionSpec): Requirement {
  return {
    ...common(action, 'error', 'precedence'),
    level: 'observe',
    statement: `No document says which error a call of ${action.name} gets that breaks two constraints.`,
    expect: { refuses: 'a call that breaks two constraints' },
    spec: { file: action.file, pointer: '/parameters' },
    origin: { type: 'precedence', action },
  };
}

function common<K extends Requirement['kind']>(
  { service, name, documents }: ActionSpec,
  kind: K,
  detail: string,
): Pick<Requirement, 'id' | 'service' | 'action' | 'subject' | 'sources'> & { readonly kind: K } {
  const id = requirementId({ service, head: name, kind, detail });
  return { id, service, action: name, subject: null, kind, sources: documents };
}
