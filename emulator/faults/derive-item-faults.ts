import { facetsOf, itemsOf, readJson, type Facet } from '../../specs/items.ts';
import { judge, type EditionScope } from '../../specs/judge.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { ItemsPoint, Parameter } from '../../specs/parameter.ts';
import type { Call } from '../call.ts';
import type { ValidationFault } from '../fault.ts';
import { readLenientJson } from '../lenient-json.ts';
import { requirementOf } from './fault-context.ts';

/** The kinds of requirement about a list of objects that something is agreed to break. */
export function itemKinds({ items }: Parameter, scope: EditionScope): readonly string[] {
  if (!items) return [];
  const agreed = facetsOf(items).filter((facet) => isAgreed(facet, items, scope));
  return [...new Set(agreed.map(({ kind }) => kind))];
}

/** Of a list of objects: each part alone is not checked, and each size at a limit is taken for the one beside it. */
export function deriveItemFaults(
  action: ActionSpec,
  parameter: Parameter,
  scope: EditionScope,
): readonly ValidationFault[] {
  const { items, name } = parameter;
  if (!items) return [];
  const ignored = facetsOf(items)
    .filter((facet) => facet.kind === 'structure' && isAgreed(facet, items, scope))
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
  return [...ignored, ...sizeFaults(action, parameter, items, scope)];
}

function sizeFaults(
  action: ActionSpec,
  { name, typical }: Parameter,
  items: ItemsPoint,
  scope: EditionScope,
): readonly ValidationFault[] {
  const requirement = requirementOf(action, name, 'list-size');
  const plain = itemsOf(readJson(String(typical)))?.length;
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
  const problem = {
    status: 400,
    code: `Invalid${name}`,
    message: `Specified parameter ${name} is not valid.`,
    about: { kind: 'constraint', subject: name },
  } as const;
  const accepted = (sort: string, size: number): ValidationFault =>
    fault(sort, size, `A list of ${size} items, just outside the limit, is accepted.`, (violations) =>
      violations.filter((violation) => violation.requirement !== requirement),
    );
  const refused = (sort: string, size: number): ValidationFault =>
    fault(sort, size, `A list of ${size} items is refused.`, (violations) => [...violations, { requirement, problem }]);
  const judged = (size: number): string => judgeSize(items, size, scope);
  const limits = items.statements.flatMap(({ prose }) => [prose?.min, prose?.max].filter((it) => it !== undefined));
  const least = Math.min(...limits.filter((it) => judged(it - 1) === 'reject'));
  const most = Math.max(...limits.filter((it) => judged(it + 1) === 'reject'));
  return [
    ...(Number.isFinite(least) && least > 0 ? [accepted('one-fewer-accepted', least - 1)] : []),
    ...(Number.isFinite(most) ? [accepted('one-more-accepted', most + 1)] : []),
    ...(Number.isFinite(most) && judged(most) === 'accept' ? [refused('most-refused', most)] : []),
  ];
}

function sizeOf(call: Call, name: string): number | undefined {
  const list = readLenientJson(call.parameters[name] ?? '');
  return Array.isArray(list) ? list.length : undefined;
}

function judgeSize(items: ItemsPoint, size: number, scope: EditionScope): string {
  const facet = facetsOf(items).find(({ part }) => part === 'size');
  const list = Array.from({ length: Math.max(size, 0) }, () => ({}));
  return facet && size >= 0 ? judge(facet.point, (test) => test(list), scope).expect : 'silent';
}

/** Whether some list breaks the part in the eyes of every edition that speaks of it. */
function isAgreed({ part, point }: Facet, items: ItemsPoint, scope: EditionScope): boolean {
  return probesOf(part, items).some((probe) => judge(point, (test) => test(probe), scope).expect === 'reject');
}

function probesOf(part: string, { statements }: ItemsPoint): readonly unknown[] {
  if (part === 'form') return [{}];
  if (part === 'size') {
    const limits = statements.flatMap(({ prose }) => [(prose?.min ?? 0) - 1, (prose?.max ?? 0) + 1]);
    return limits.filter((size) => size >= 0).map((size) => Array.from({ length: size }, () => ({})));
  }
  if (part.startsWith('unique.')) return [[{}, {}]];
  const [name = '', aspect] = part.split('.');
  if (aspect === 'required') return [[{}]];
  const fields = statements.flatMap(({ prose }) => prose?.fields[name] ?? []);
  return fields.flatMap(({ min, max, values, maxLength }) => [
    ...(min === undefined ? [] : [[{ [name]: min - 1 }]]),
    ...(max === undefined ? [] : [[{ [name]: max + 1 }]]),
    ...(values ? [[{ [name]: 'no-such-value' }]] : []),
    ...(maxLength === undefined ? [] : [[{ [name]: 'a'.repeat(maxLength + 1) }]]),
  ]);
}
