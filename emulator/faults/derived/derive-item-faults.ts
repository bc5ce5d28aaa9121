import { errorRequirement } from '../../../specs/derive/derive-action.ts';
import {
  entriesOf,
  facetsOf,
  isPlain,
  readJson,
  writeEntries,
  type Facet,
  limitsOf,
} from '../../../specs/oracle/items.ts';
import { judge, type EditionScope } from '../../../specs/oracle/judge.ts';
import { fieldAt, vanishesEmpty, withFields } from '../../../specs/oracle/item-fields.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { ItemField, ItemsPoint, Parameter } from '../../../specs/parameter.ts';
import type { Invocation } from '../../core/call.ts';
import type { ValidationFault } from '../../core/fault.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import { Refusal, type RefusalAnswer } from '../../core/refusal.ts';
import type { World } from '../../core/world.ts';
import { requirementOf } from '../fault-context.ts';

/** The kinds of requirement about a list of objects that something is agreed to break. */
export function itemKinds(parameter: Parameter, scope: EditionScope): readonly string[] {
  return [...new Set(agreedFacets(parameter, scope).map(({ kind }) => kind))];
}

/** What some list breaks in the eyes of every edition. Where items have names of their own, all that comes under these is a list. */
function agreedFacets({ items, flattened }: Parameter, scope: EditionScope): readonly Facet[] {
  if (!items) return [];
  return facetsOf(items).filter(
    (facet) => isAgreed(facet, items, scope) && !(flattened === true && facet.aspect === 'form'),
  );
}

/** Of a list of objects: each part alone is not checked, and each size at a limit is taken for the one beside it. */
export function deriveItemFaults(
  action: ActionSpec,
  parameter: Parameter,
  scope: EditionScope,
): readonly ValidationFault[] {
  const { items, name } = parameter;
  if (!items) return [];
  const ignored = agreedFacets(parameter, scope)
    .filter(({ kind }) => kind === 'structure')
    .map(({ part, kind }): ValidationFault => {
      const requirement = requirementOf(action, name, kind);
      return {
        id: `validation/part-ignored/${requirement}/${part}`,
        seam: 'validation',
        requirement,
        alsoBreaks: [],
        description: `Of the items of ${name}, ${part} is not checked.`,
        validate: (violations) => violations.filter((it) => it.requirement !== requirement || it.part !== part),
      };
    });
  return [
    ...ignored,
    ...(ignored.length === 0 && parameter.flattened ? [listRefused(action, parameter)] : []),
    ...twiceFaults(action, parameter, items),
    ...(ignored.length > 0 && (!parameter.flattened || hasWrongLast(action, parameter, items))
      ? lastFaults(action, parameter, items)
      : []),
    ...sizeFaults(action, parameter, items, scope),
  ];
}

/** No list is taken: all that can be shown of one whose items have names of their own and may hold anything. */
function listRefused(action: ActionSpec, { name }: Parameter): ValidationFault {
  const requirement = requirementOf(action, name, 'structure');
  return {
    id: `validation/list-refused/${requirement}`,
    seam: 'validation',
    requirement,
    alsoBreaks: [`${action.service}.*`],
    description: `Whatever list is given for ${name} is refused.`,
    validate: (violations, call) =>
      call.spec.name === action.name && call.parameters[name] !== undefined
        ? [...violations, { requirement, problem: problemOf(name) }]
        : violations,
  };
}

/** Only the first item is looked at, and what comes before a wrong item is carried out. */
function lastFaults(action: ActionSpec, parameter: Parameter, items: ItemsPoint): readonly ValidationFault[] {
  const { name } = parameter;
  const requirement = requirementOf(action, name, 'structure');
  const facets = new Map(facetsOf(items).map(({ part, point }) => [part, point]));
  const isWrong = (part: string | undefined, value: unknown): boolean =>
    facets.get(part ?? '')?.statements.some(({ prose }) => prose?.(value) === false) === true;
  const fault = (sort: string, description: string, validate: ValidationFault['validate']): ValidationFault => ({
    id: `validation/${sort}/${requirement}`,
    seam: 'validation',
    requirement,
    alsoBreaks: errorsOf(action, requirement),
    description,
    validate,
  });
  const given = (call: Invocation): NonNullable<ReturnType<typeof entriesOf>> =>
    entriesOf(readLenientJson(call.parameters[name] ?? '')) ?? [];
  const firstOnly = fault('first-item-only', `Of the items of ${name} only the first is checked.`, (violations, call) =>
    violations.filter(({ requirement: broken, part = '' }) => {
      return broken !== requirement || part.startsWith('unique.') || isWrong(part, plainly(given(call).slice(0, 1)));
    }),
  );
  // Some lists mean something only as a whole.
  const isWhole = limitsOf(items).some(({ min = 0 }) => min > 1);
  const isLook = action.effect.operation === 'read' || action.effect.operation === 'list';
  const isAlone = action.parameters.filter((other) => other.items).length === 1;
  const isSetting = limitsOf(items).some(isPlain) && action.effect.operation === 'update';
  if (isWhole || isLook || isSetting || !isAlone || !canEndWrong(parameter, items)) return [firstOnly];
  return [
    firstOnly,
    fault(
      'items-before-carried-out',
      `What comes before a wrong item of ${name} is carried out.`,
      (violations, call, world) => {
        const good = given(call).slice(0, -1);
        const [only, ...more] = violations;
        if (call.spec.name !== action.name || only?.requirement !== requirement || more.length > 0) return violations;
        const isFine = good.length > 0 && !isWrong(only.part, plainly(good));
        if (isFine) carryOut({ ...call, parameters: { ...call.parameters, [name]: writeEntries(good) } }, world);
        return violations;
      },
    ),
  ];
}

/** Whether cases send a list of names of their own that goes wrong after a good item; filters have fewer of them. */
function hasWrongLast({ effect }: ActionSpec, parameter: Parameter, items: ItemsPoint): boolean {
  const limits = limitsOf(items);
  const isFilter = effect.operation === 'list' || effect.operation === 'read';
  const hasRoom = limits.every(({ max = Infinity }) => max > 1);
  return !isFilter && hasRoom && !limits.some(isPlain) && canEndWrong(parameter, items);
}

/** Whether a last item can be sent that is wrong by itself. */
function canEndWrong(parameter: Parameter, items: ItemsPoint): boolean {
  const fields = limitsOf(items).flatMap((stated) => Object.values(stated.fields));
  return fields.some(
    ({ max, maxLength, required }) =>
      max !== undefined || maxLength !== undefined || (required === true && !vanishesEmpty(parameter)),
  );
}

/** Of a field in which items must differ one value may be given twice. */
function twiceFaults(action: ActionSpec, { name }: Parameter, items: ItemsPoint): readonly ValidationFault[] {
  const requirement = requirementOf(action, name, 'structure');
  const all = items.statements.flatMap(({ prose }) => prose ?? []);
  const keys = new Set(all.flatMap(({ unique = [] }) => unique).flatMap((key) => (key.length === 1 ? key : [])));
  return [...keys].flatMap((field) =>
    [...new Set(all.flatMap(({ fields }) => fields[field]?.values ?? []))].map((value): ValidationFault => {
      const isTwice = (call: Invocation): boolean =>
        entriesOf(readLenientJson(call.parameters[name] ?? ''))?.every((item) => fieldAt(item, field) === value) ===
        true;
      return {
        id: `validation/twice-accepted/${requirement}/${field}-${value}`,
        seam: 'validation',
        requirement,
        alsoBreaks: errorsOf(action, requirement),
        description: `Several items of ${name} may have the ${field} ${value}.`,
        validate: (violations, call) =>
          call.spec.name === action.name && isTwice(call)
            ? violations.filter((it) => it.requirement !== requirement || it.part !== `unique.${field}`)
            : violations,
      };
    }),
  );
}

/** Items as the tests of facets read them. */
function plainly(items: NonNullable<ReturnType<typeof entriesOf>>): unknown {
  return readJson(writeEntries(items));
}

function carryOut(call: Invocation, world: World): void {
  try {
    world.carryOut(call);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function errorsOf(action: ActionSpec, requirement: string): readonly string[] {
  return action.errors
    .filter(({ coveredBy }) => coveredBy === requirement)
    .map(({ code }) => errorRequirement(action, code));
}

function sizeFaults(
  action: ActionSpec,
  { name, typical }: Parameter,
  items: ItemsPoint,
  scope: EditionScope,
): readonly ValidationFault[] {
  const requirement = requirementOf(action, name, 'list-size');
  const plain = entriesOf(readJson(String(typical)))?.length;
  const fault = (
    sort: string,
    size: number,
    description: string,
    validate: ValidationFault['validate'],
  ): ValidationFault => ({
    id: `validation/${sort}/${requirement}`,
    seam: 'validation',
    requirement,
    alsoBreaks: size === plain ? [`${action.service}.*`] : [],
    description,
    validate: (violations, call, world) =>
      call.spec.name === action.name && sizeOf(call, name) === size ? validate(violations, call, world) : violations,
  });
  const problem = problemOf(name);
  const accepted = (sort: string, size: number): ValidationFault =>
    fault(sort, size, `A list of ${size} items, just outside the limit, is accepted.`, (violations) =>
      violations.filter((violation) => violation.requirement !== requirement),
    );
  const refused = (sort: string, size: number): ValidationFault =>
    fault(sort, size, `A list of ${size} items is refused.`, (violations) => [...violations, { requirement, problem }]);
  const judged = (size: number): string => judgeSize(items, size, scope);
  const limits = limitsOf(items).flatMap(({ min, max }) => [min, max].filter((it) => it !== undefined));
  const least = Math.min(...limits.filter((it) => judged(it - 1) === 'reject'));
  const most = Math.max(...limits.filter((it) => judged(it + 1) === 'reject'));
  return [
    ...(Number.isFinite(least) && least > 0 ? [accepted('one-fewer-accepted', least - 1)] : []),
    ...(Number.isFinite(most) ? [accepted('one-more-accepted', most + 1)] : []),
    ...(Number.isFinite(most) && judged(most) === 'accept' ? [refused('most-refused', most)] : []),
  ];
}

function problemOf(name: string): RefusalAnswer {
  return {
    status: 400,
    code: `Invalid${name}`,
    message: `Specified parameter ${name} is not valid.`,
    about: { kind: 'constraint', subject: name },
  };
}

function sizeOf(call: Invocation, name: string): number | undefined {
  const list = readLenientJson(call.parameters[name] ?? '');
  return Array.isArray(list) ? list.length : undefined;
}

function judgeSize(items: ItemsPoint, size: number, scope: EditionScope): string {
  const facet = facetsOf(items).find(({ part }) => part === 'size');
  const list = listOf(items, Math.max(size, 0));
  return facet && size >= 0 ? judge(facet.point, (test) => test(list), scope).expect : 'silent';
}

/** A list of so many items, be they objects or texts. */
function listOf(items: ItemsPoint, length: number): readonly unknown[] {
  const item = limitsOf(items).some(isPlain) ? 'item' : {};
  return Array.from({ length }, () => item);
}

/** Whether some list breaks the part in the eyes of every edition that speaks of it. */
function isAgreed(facet: Facet, items: ItemsPoint, scope: EditionScope): boolean {
  return probesOf(facet, items).some((probe) => judge(facet.point, (test) => test(probe), scope).expect === 'reject');
}

function probesOf({ aspect, fields: [name = ''] }: Facet, items: ItemsPoint): readonly unknown[] {
  if (aspect === 'form') return [{}];
  if (aspect === 'size') {
    const limits = limitsOf(items).flatMap(({ min = 0, max = 0 }) => [min - 1, max + 1]);
    return limits.filter((size) => size >= 0).map((size) => listOf(items, size));
  }
  if (aspect === 'unique') return [[{}, {}]];
  if (aspect === 'required') {
    const others = limitsOf(items).map(({ fields }) => fields[name]?.requiredIf ?? {});
    return others.map((other) => [withFields({}, other)]);
  }
  const fields = limitsOf(items).flatMap((stated) => stated.fields[name] ?? []);
  return fields.flatMap((field) => wrongValues(field).map((value) => [withFields({}, { [name]: value })]));
}

/** What a field cannot hold. */
function wrongValues({
  min,
  max,
  values,
  minLength = 0,
  maxLength,
  pattern,
  maxItems,
  distinct,
}: ItemField): readonly unknown[] {
  return [
    ...(min === undefined ? [] : [min - 1]),
    ...(max === undefined ? [] : [max + 1]),
    ...(values ? ['no-such-value'] : []),
    ...(minLength > 1 ? ['a'.repeat(minLength - 1)] : []),
    ...(maxLength === undefined ? [] : ['a'.repeat(maxLength + 1)]),
    ...(pattern ? ['\u0000', ...(pattern.not ?? [])] : []),
    ...(maxItems === undefined ? [] : [Array.from({ length: maxItems + 1 }, (_, index) => index)]),
    ...(distinct === true ? [['a', 'a']] : []),
  ];
}
