import { detailPart } from '../../../specs/derive/requirement-id.ts';
import { hasLength, listsAddresses } from '../../../specs/oracle/constraints.ts';
import { judge, type EditionScope } from '../../../specs/oracle/judge.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { ErrorReference, Point } from '../../../specs/point.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { ValidationFault } from '../../core/fault.ts';
import { agreedValues, forbids, isAgreedToRefuse } from './constraint-probes.ts';
import { deriveItemFaults, itemKinds } from './derive-item-faults.ts';
import { deriveRangeFaults } from './derive-range-faults.ts';
import { errorsCoveredBy, isUntiedPoint, requirementOf, scopeOf, wrongRefusals } from '../fault-context.ts';
import { refuseValue } from './refuse-value.ts';

/** For each constraint that all editions state: it is ignored, refused under a wrong code, or with a wrong status. */
export function deriveConstraintFaults(book: SpecBook): readonly ValidationFault[] {
  const scope = scopeOf(book);
  return book.actions.flatMap((action) => [
    ...action.parameters
      .filter(({ untestable }) => !untestable)
      .flatMap((parameter) => [
        ...kindsOf(parameter, scope).flatMap((kind) =>
          faultsFor(
            requirementOf(action, parameter.name, kind),
            book,
            isUntiedPoint(parameter, [kind], errorsOfKind(parameter, kind), book),
          ),
        ),
        ...deriveRangeFaults(action, parameter, scope),
        ...refusedValue(action, parameter, scope),
        ...forbiddenAddress(action, parameter, scope),
        ...deriveItemFaults(action, parameter, scope),
      ]),
    ...action.rules
      .filter(({ kind, untestable }) => kind !== 'effective-only-if' && !untestable)
      .filter(({ point }) => judge(point, (inForce) => !inForce, scope).expect === 'reject')
      .flatMap((rule) =>
        faultsFor(
          requirementOf(action, rule.parameter, `conditional.${detailPart(rule.name)}`),
          book,
          isUntiedPoint(
            { name: rule.parameter, spellings: {} },
            rule.kind === 'required-if' ? ['conditional'] : ['conflict', 'enum'],
            rule.point.errors,
            book,
          ),
        ),
      ),
  ]);
}

function kindsOf(parameter: Parameter, scope: EditionScope): readonly string[] {
  const { mandatory, type, range, enum: values, length, pattern, addresses, flattened } = parameter;
  const present = (kind: string, applies: boolean): readonly string[] => (applies ? [kind] : []);
  const longest = Math.max(
    ...(length?.statements ?? []).flatMap(({ prose, schema }) => [prose?.max ?? 0, schema?.max ?? 0]),
  );
  const tooLong = 'a'.repeat(Math.max(longest, 0) + 1);
  return [
    ...present(
      'required',
      isAgreedToRefuse(mandatory, (value) => value, scope),
    ),
    ...present('type', type === 'integer' || type === 'boolean' || (type === 'json' && !flattened)),
    ...present('range', range !== undefined),
    ...present('enum', values !== undefined && isAgreedToRefuse(values, () => true, scope)),
    ...present('length', length !== undefined && isAgreedToRefuse(length, (it) => !hasLength(it, tooLong), scope)),
    ...present(
      'structure',
      addresses !== undefined && isAgreedToRefuse(addresses, (it) => !listsAddresses(it, 'not-an-address'), scope),
    ),
    ...itemKinds(parameter, scope),
    ...present(
      'pattern',
      pattern !== undefined &&
        [' ', '<', ';', 'é'].some((it) => isAgreedToRefuse(pattern, (p) => forbids(p, it), scope)),
    ),
  ];
}

/** The codes that a document names for breaking a constraint of some kind. */
function errorsOfKind(parameter: Parameter, kind: string): readonly ErrorReference[] {
  const { required, range, enum: values, length, pattern, addresses, items } = parameter;
  const points: Readonly<Record<string, Point<unknown> | undefined>> = {
    required,
    range,
    enum: values,
    length,
    pattern,
  };
  if (kind === 'structure' || kind === 'list-size') return (items ?? addresses)?.errors ?? [];
  return points[kind]?.errors ?? [];
}

function faultsFor(requirement: string, book: SpecBook, isUntied: boolean): readonly ValidationFault[] {
  const alsoBreaks = errorsCoveredBy(book, requirement);
  const fault = (name: string, description: string, validate: ValidationFault['validate']): ValidationFault => ({
    id: `validation/${name}/${requirement}`,
    seam: 'validation',
    requirement,
    alsoBreaks,
    description,
    validate,
  });
  const wrong = wrongRefusals(isUntied).map(({ name, how, alter }) =>
    fault(name, `A violation is refused with ${how}.`, (violations) =>
      violations.map((it) => (it.requirement === requirement ? { ...it, problem: alter(it.problem) } : it)),
    ),
  );
  return [
    fault('ignored', 'The constraint is not checked.', (violations) =>
      violations.filter((violation) => violation.requirement !== requirement),
    ),
    ...wrong,
  ];
}

/** One value of an enumeration is refused, if possible one that plain calls do not use. */
function refusedValue(action: ActionSpec, parameter: Parameter, scope: EditionScope): readonly ValidationFault[] {
  const values = agreedValues(parameter, scope).filter(
    (value) => !parameter.unreachable.includes(value) && !parameter.costs.includes(value),
  );
  const value = values.find((candidate) => candidate !== String(parameter.typical)) ?? values[0];
  return value === undefined ? [] : [refuseValue('value-refused', action, parameter, 'enum', value)];
}

/** An address that every edition forbids is let in. */
function forbiddenAddress(
  action: ActionSpec,
  { name, addresses }: Parameter,
  scope: EditionScope,
): readonly ValidationFault[] {
  const forbidden = (addresses?.statements ?? []).flatMap(({ prose }) => prose?.forbidden ?? []);
  const text = forbidden.find(
    (item) => addresses && isAgreedToRefuse(addresses, (it) => !listsAddresses(it, item), scope),
  );
  if (text === undefined) return [];
  const requirement = requirementOf(action, name, 'structure');
  return [
    {
      id: `validation/forbidden-accepted/${requirement}`,
      seam: 'validation',
      requirement,
      alsoBreaks: [],
      description: `The forbidden address ${text} is accepted.`,
      validate: (violations, call) =>
        call.spec.name === action.name && call.parameters[name] === text
          ? violations.filter((violation) => violation.requirement !== requirement)
          : violations,
    },
  ];
}
