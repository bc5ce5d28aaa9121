import { subjectPart } from '../../../specs/derive/requirement-id.ts';
import { characterClasses, type CharacterClass } from '../../../specs/oracle/character-classes.ts';
import { hasLength, matchesPattern } from '../../../specs/oracle/constraints.ts';
import { isValidAnywhere, type EditionScope } from '../../../specs/oracle/judge.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { ValidationFault } from '../../core/fault.ts';
import { requirementOf, scopeOf } from '../fault-context.ts';

/** Names that a run gives are written in these: to refuse them is to refuse whatever has such a name. */
const ofNames: ReadonlySet<string> = new Set(['lower', 'upper', 'digit', 'hyphen']);

/**
 * For each parameter whose characters are documented: one class of them is refused, wherever it stands or at the start alone,
 * and the length of a text is counted in bytes.
 */
export function deriveCharacterFaults(book: SpecBook): readonly ValidationFault[] {
  const scope = scopeOf(book);
  return book.actions.flatMap((action) =>
    action.parameters
      .filter(({ untestable, pattern }) => !untestable && pattern !== undefined)
      .flatMap((parameter) => [
        ...agreedClasses(parameter, scope).flatMap((one) => classFaults(action, parameter, one, scope)),
        ...lengthInBytes(action, parameter, scope),
      ]),
  );
}

/** Classes that no edition refuses within a text. */
function agreedClasses(parameter: Parameter, scope: EditionScope): readonly CharacterClass[] {
  const { pattern } = parameter;
  if (!pattern) return [];
  return characterClasses(pattern).filter(({ samples: [sample] }) => isAgreed(parameter, `a${sample}a`, scope));
}

function isAgreed(parameter: Parameter, text: string, scope: EditionScope): boolean {
  const { pattern } = parameter;
  const prefix = prefixOf(parameter);
  return (
    pattern !== undefined && isValidAnywhere(pattern, (constraint) => matchesPattern(constraint, prefix + text), scope)
  );
}

function prefixOf({ pattern }: Parameter): string {
  const stated = pattern?.statements.flatMap(({ prose, schema }) => [prose, schema]) ?? [];
  return stated.find((one) => one?.prefix !== undefined)?.prefix ?? '';
}

function classFaults(
  action: ActionSpec,
  parameter: Parameter,
  { name, samples: [sample], body, isWhole }: CharacterClass,
  scope: EditionScope,
): readonly ValidationFault[] {
  const isNamed = parameter.typical === '$name' && ofNames.has(name);
  // Small letters fill every text.
  if (name === 'lower' || isNamed) return [];
  const prefix = prefixOf(parameter);
  const anywhere = new RegExp(`[${body}]`, 'u');
  const first = new RegExp(`^[${body}]`, 'u');
  const refused = (how: string, words: string, matches: (text: string) => boolean): ValidationFault =>
    refusing(action, parameter, 'pattern', `${how}/${name}`, words, (text) => matches(text.slice(prefix.length)));
  return [
    refused('characters-refused', `${name} is refused in it`, (text) => anywhere.test(text)),
    ...(isWhole && isAgreed(parameter, `${sample}aa`, scope)
      ? [refused('first-character-refused', `it may not begin with ${name}`, (text) => first.test(text))]
      : []),
  ];
}

/** A text of Chinese characters is three times as many bytes. */
function lengthInBytes(action: ActionSpec, parameter: Parameter, scope: EditionScope): readonly ValidationFault[] {
  const { length } = parameter;
  const stated = length?.statements.flatMap(({ prose, schema }) => [prose?.max ?? Infinity, schema?.max ?? Infinity]);
  const longest = Math.min(...(stated ?? []));
  if (!length || longest > 1000 || !isAgreed(parameter, 'a\u4e2da', scope)) return [];
  const isTooLong = (text: string): boolean =>
    Buffer.byteLength(text) > longest && isValidAnywhere(length, (constraint) => hasLength(constraint, text), scope);
  return [refusing(action, parameter, 'length', 'length-in-bytes', 'its length is counted in bytes', isTooLong)];
}

function refusing(
  action: ActionSpec,
  parameter: Parameter,
  kind: 'pattern' | 'length',
  name: string,
  words: string,
  refuses: (text: string) => boolean,
): ValidationFault {
  const requirement = requirementOf(action, parameter.name, kind);
  const about = { kind: 'constraint', subject: parameter.name } as const;
  const problem = {
    status: 400,
    code: `Invalid${parameter.name}`,
    message: `Specified parameter ${parameter.name} is not valid.`,
    about,
  };
  return {
    id: `validation/${name}/${requirement}`,
    seam: 'validation',
    requirement,
    // Drawn values hold such characters too, and so do the resources that twins are asked about.
    alsoBreaks: [
      `${action.service}.${action.name}.${subjectPart(parameter.name)}.*`,
      `${action.service}.${action.name}.effect`,
      `${action.service}.${action.name}.effect.*`,
      `${action.service}.*.protocol.twins`,
    ],
    description: `Of ${parameter.name}, ${words}.`,
    validate: (violations, call) =>
      call.spec.name === action.name && refuses(call.parameters[parameter.name] ?? '')
        ? [...violations, { requirement, problem }]
        : violations,
  };
}
