import type { Addresses, ItemField, Items, Length, Parameter, Pattern, Range } from '../parameter.ts';
import type { RequirementKind } from '../requirement-kind.ts';

/** The value of one statement in words, such as `1 to 1000, or -1`. */
export function valueWords(kind: RequirementKind, value: unknown): string {
  switch (kind) {
    case 'required':
      return value === true ? 'required' : 'optional';
    case 'response':
      return value === true ? 'always in the answer' : 'listed among the fields of the answer';
    case 'conditional':
      return value === true ? 'the rule holds' : 'the rule does not hold';
    case 'reference':
      return value === true ? 'must exist' : 'need not exist';
    case 'range':
      return orAlso(boundsWords(value as Range), value as Range);
    case 'length':
      return orAlso(`${boundsWords(value as Length)} characters`, value as Length);
    case 'enum':
      return `one of ${(value as readonly string[]).join(', ')}`;
    case 'pattern':
      return patternWords(value as Pattern);
    case 'structure':
      return typeof value === 'object' && value !== null && 'fields' in value
        ? itemsWords(value as Items)
        : addressWords(value as Addresses);
    case 'list-size':
      return `${boundsWords(value as Items)} items`;
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** Bounds in words, such as `1 to 80`. */
export function boundsWords({ min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min === undefined) return `at most ${max ?? ''}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}

function orAlso(words: string, { also = [] }: { readonly also?: readonly unknown[] }): string {
  return also.length === 0 ? words : `${words}, or ${also.map(String).join(', ')}`;
}

function patternWords(pattern: Pattern): string {
  const { characters, incomplete, first, prefix, forbiddenPrefixes = [], not = [], also = [] } = pattern;
  const { anyCase, without = [], host } = pattern;
  return [
    incomplete ? `the characters [${characters}] and others not named` : `only the characters [${characters}]`,
    ...(first === undefined ? [] : [`first one of [${first}]`]),
    ...(prefix === undefined ? [] : [`begins with ${prefix}`]),
    ...(forbiddenPrefixes.length === 0 ? [] : [`must not begin with ${forbiddenPrefixes.join(', ')}`]),
    ...(not.length === 0 ? [] : [`not ${not.join(', ')}${anyCase ? ', in letters of either case' : ''}`]),
    ...(without.length === 0 ? [] : [`without ${without.join(', ')}`]),
    ...(host === undefined
      ? []
      : [host === 'name' ? 'the name of a host' : 'the name of a host, or an expression that begins with ~']),
    ...(also.length === 0 ? [] : [`or ${also.join(', ')}`]),
  ].join('; ');
}

function addressWords({ forbidden = [], max }: Addresses): string {
  return [
    'IPv4 addresses and CIDR blocks',
    ...(forbidden.length === 0 ? [] : [`not ${forbidden.join(', ')}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ].join('; ');
}

/** What a parameter is; a list that travels as parameters of their own is no JSON on the wire. */
export function typeWords({ type, flattened }: Pick<Parameter, 'type' | 'flattened'>): string {
  return flattened === true ? 'a list, sent as parameters of their own' : `of type ${type}`;
}

function itemsWords({ fields, unique = [] }: Items): string {
  return [
    'a list of objects',
    ...Object.entries(fields).map(([name, field]) => `${name} ${fieldWords(field)}`.trim()),
    ...unique.map((names) => `no two alike in ${names.join(' and ')}`),
  ].join('; ');
}

/** What is said of a field of the items of a list. */
export function fieldWords(field: ItemField): string {
  const { required, requiredIf, min, max, values, minLength, maxLength, pattern, minItems, maxItems, distinct } = field;
  const { default: standard } = field;
  const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const length = {
    ...(minLength === undefined ? {} : { min: minLength }),
    ...(maxLength === undefined ? {} : { max: maxLength }),
  };
  const size = {
    ...(minItems === undefined ? {} : { min: minItems }),
    ...(maxItems === undefined ? {} : { max: maxItems }),
  };
  return [
    ...(required === undefined ? [] : [required ? 'required' : 'optional']),
    ...(requiredIf
      ? [
          `required with ${Object.entries(requiredIf)
            .map((pair) => pair.join('='))
            .join(' and ')}`,
        ]
      : []),
    ...(Object.keys(range).length > 0 ? [boundsWords(range)] : []),
    ...(values ? [`one of ${values.join(', ')}`] : []),
    ...(Object.keys(length).length > 0 ? [`${boundsWords(length)} characters`] : []),
    ...(pattern ? [patternWords(pattern)] : []),
    ...(Object.keys(size).length > 0 ? [`${boundsWords(size)} items`] : []),
    ...(distinct === true ? ['none twice'] : []),
    ...(standard === undefined ? [] : [`${standard} if absent`]),
  ].join(', ');
}
