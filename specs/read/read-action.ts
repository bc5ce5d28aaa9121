import type { ActionError, ActionSpec, Effect, NeededCall, ResponseField, TimeForm } from '../action-spec.ts';
import type {
  Condition,
  HolderNeed,
  Items,
  ItemsPoint,
  Parameter,
  ParameterType,
  Rule,
  RuleKind,
} from '../parameter.ts';
import type { Point, Source } from '../point.ts';
import { escapeKey } from '../mistakes/mistake-at.ts';
import { tablesOf, withTables } from '../parameter-tables.ts';
import { readPoint, type SourceContext } from './read-point.ts';
import type { SpecFile } from './read-spec-file.ts';

type Raw = Record<string, unknown>;

/** Turns an action file, already valid against its schema, into the model that everything else reads. */
export function readAction(file: SpecFile, service: string, editions: readonly string[]): ActionSpec {
  const raw = file.value as Raw;
  const documents = readDocuments(raw['documents'] as Raw, editions);
  const context: SourceContext = { file, documents, editions };
  const parameters = Object.entries((raw['parameters'] ?? {}) as Record<string, Raw>);
  const tables = tablesOf(raw['documents'] as Raw, parameters, documents);
  return {
    name: raw['action'] as string,
    service,
    group: raw['group'] as string,
    summary: raw['summary'] as string,
    file: file.file,
    documents,
    parameters: parameters.map(([name, written]) => readParameter(name, written, tables, context)),
    rules: ((raw['rules'] ?? []) as Raw[]).map((rule, index) => readRule(rule, `/rules/${index}`, context)),
    response: Object.entries((raw['response'] ?? {}) as Record<string, Raw>).map(([path, written]) =>
      readField(path, written, context),
    ),
    errors: ((raw['errors'] ?? []) as Raw[]).flatMap((error, index) => readActionErrors(error, `/errors/${index}`)),
    effect: raw['effect'] as Effect,
    ...(raw['forRemoval'] === true ? { forRemoval: true } : {}),
    needs: ((raw['needs'] ?? []) as Raw[]).map((need) => ({
      same: [],
      from: {},
      itemsWithout: [],
      orGiven: [],
      ...need,
    })) as unknown as NeededCall[],
  };
}

function readDocuments(raw: Raw, editions: readonly string[]): readonly Source[] {
  const sources = Object.entries(raw).flatMap(([keys, value]) => {
    const { document, section } = value as { readonly document: string; readonly section: string };
    return keys.split(' ').map((edition) => ({ document, section, edition }));
  });
  return sources.toSorted((a, b) => editions.indexOf(a.edition) - editions.indexOf(b.edition));
}

function readParameter(name: string, raw: Raw, tables: readonly Source[], context: SourceContext): Parameter {
  const pointer = `/parameters/${escapeKey(name)}`;
  const point = <T>(key: string): Point<T> => readPoint<T>(raw[key], `${pointer}/${key}`, name, context);
  const optional = <K extends string, T>(key: K): Partial<Record<K, Point<T>>> =>
    key in raw ? ({ [key]: point<T>(key) } as Record<K, Point<T>>) : {};
  const reference = raw['reference'] as Raw | undefined;
  const required = point<boolean>('required');
  return {
    name,
    type: raw['type'] as ParameterType,
    pointer,
    spellings: (raw['spellings'] ?? {}) as Record<string, string>,
    printedAs: (raw['printedAs'] ?? {}) as Record<string, string>,
    required,
    mandatory: withTables(required, tables, context.editions),
    ...optional<'range', never>('range'),
    ...optional<'enum', never>('enum'),
    ...optional<'length', never>('length'),
    ...optional<'pattern', never>('pattern'),
    ...optional<'addresses', never>('addresses'),
    ...optional<'default', never>('default'),
    ...optional<'place', never>('place'),
    ...('items' in raw ? { items: readItems(raw['items'] as Raw, `${pointer}/items`, name, context) } : {}),
    ...(reference
      ? {
          reference: {
            resource: reference['resource'] as string,
            point: readPoint<boolean>({ in: {}, ...reference }, `${pointer}/reference`, name, context),
          },
        }
      : {}),
    ...pick(raw, ['separator', 'typical', 'untestable', 'flattened', 'shared']),
    ...('holder' in raw ? { holder: readHolder(raw['holder'] as Raw) } : {}),
    usual: raw['usual'] === true,
    alsoTry: (raw['alsoTry'] ?? []) as string[],
    unreachable: (raw['unreachable'] ?? []) as string[],
    costs: ((raw['costs'] ?? []) as unknown[]).map(String),
  };
}

function readHolder({ unless, given, atMost }: Raw): HolderNeed {
  const texts = Object.entries(given as Raw).map(([name, value]) => [name, String(value)]);
  return {
    unless: (unless as unknown[]).map(String),
    given: Object.fromEntries(texts) as HolderNeed['given'],
    atMost: atMost as number,
  };
}

function readItems(raw: Raw, pointer: string, name: string, context: SourceContext): ItemsPoint {
  const { vary, more, kinds } = raw as Pick<ItemsPoint, 'kinds'> & { readonly vary: string | string[]; more?: string };
  return {
    ...readPoint<Items>(raw, pointer, name, context),
    vary: [vary].flat(),
    ...(more === undefined ? {} : { more: JSON.parse(more) as Raw }),
    kinds: kinds ?? {},
  };
}

function readRule(raw: Raw, pointer: string, context: SourceContext): Rule {
  const keys: Record<string, RuleKind> = {
    requiredIf: 'required-if',
    forbiddenWith: 'forbidden-with',
    effectiveOnlyIf: 'effective-only-if',
  };
  const [key, kind] = Object.entries(keys).find(([written]) => written in raw) ?? ['requiredIf', 'required-if'];
  const when = (raw[key] ?? {}) as Raw;
  return {
    name: raw['name'] as string,
    kind,
    parameter: raw['parameter'] as string,
    when: {
      absent: (when['absent'] ?? []) as string[],
      present: (when['present'] ?? []) as string[],
      equals: (when['equals'] ?? {}) as Condition['equals'],
      differs: (when['differs'] ?? {}) as Condition['differs'],
    },
    point: readPoint<boolean>({ in: raw['in'], errors: raw['errors'] }, pointer, raw['parameter'] as string, context),
    ...pick(raw, ['untestable']),
  };
}

function readField(path: string, raw: Raw, context: SourceContext): ResponseField {
  const pointer = `/response/${escapeKey(path)}`;
  const presence = Object.fromEntries(
    Object.entries(raw['in'] as Raw).map(([editions, value]) => [editions, value === 'always']),
  );
  return {
    path,
    type: raw['type'] as ResponseField['type'],
    pointer,
    presence: readPoint<boolean>({ in: presence }, pointer, `response ${path}`, context),
    ...('values' in raw
      ? { values: readPoint<readonly string[]>(raw['values'], `${pointer}/values`, `response ${path}`, context) }
      : {}),
    ...('form' in raw
      ? { form: readPoint<TimeForm>(raw['form'], `${pointer}/form`, `response ${path}`, context) }
      : {}),
    ...pick(raw, [
      'echoes',
      'repeats',
      'raisedTo',
      'shownIf',
      'itemType',
      'filledBy',
      'misprintedAs',
      'misprintedIn',
      'alsoWritten',
      'asText',
      'stampOf',
      'volatile',
      'counts',
      'acrossAccount',
    ]),
  };
}

function readActionErrors(raw: Raw, pointer: string): readonly ActionError[] {
  const { codes, code, ...rest } = raw;
  const names = (codes ?? [code]) as string[];
  return names.map((name) => ({ ...(rest as Omit<ActionError, 'code' | 'pointer'>), code: name, pointer }));
}

/** Copies the keys that are written; the schema has already settled their types. */
function pick<K extends string>(raw: Raw, keys: readonly K[]): Partial<Record<K, never>> {
  return Object.fromEntries(keys.filter((key) => key in raw).map((key) => [key, raw[key]])) as Record<K, never>;
}
