interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The keys of a schema, a row each: where it stands, what it is, and what it means. */
export function schemaPage(title: string, about: string, schema: Schema): string {
  const rows = rowsOf(schema, '', schema, []);
  return [
    `# ${title}`,
    '',
    about,
    '',
    '| key | type | meaning |',
    '| --- | --- | --- |',
    ...rows.map(({ path, type, meaning }) => `| \`${path}\` | ${type} | ${meaning} |`),
    '',
  ].join('\n');
}

interface Row {
  readonly path: string;
  readonly type: string;
  readonly meaning: string;
}

function rowsOf(schema: Schema, path: string, root: Schema, above: readonly string[]): readonly Row[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, given]) => {
    if (name === '$schema') return [];
    const own = path === '' ? name : `${path}.${name}`;
    const known = resolved(given, root);
    const item = known.items && resolved(known.items, root);
    const entry =
      typeof known.additionalProperties === 'object' ? resolved(known.additionalProperties, root) : undefined;
    const meaning = [given.description ?? known.description ?? '', required.includes(name) ? '' : 'Optional.'];
    const row = {
      path: own,
      type: typeOf(known, root),
      meaning: meaning.filter(Boolean).join(' ').replaceAll('|', '\\|'),
    };
    // What holds itself is told once.
    const names = [given.$ref, known.items?.$ref, entry && '{}'].flatMap((one) => one ?? []);
    if (names.some((one) => above.includes(one))) return [row];
    const deeper = [...above, ...names];
    return [
      row,
      ...rowsOf(known, own, root, deeper),
      ...(item ? rowsOf(item, `${own}[]`, root, deeper) : []),
      ...(entry ? rowsOf(entry, `${own}.*`, root, deeper) : []),
    ];
  });
}

function resolved(schema: Schema, root: Schema): Schema {
  const [, name] = /^#\/definitions\/(.+)$/.exec(schema.$ref ?? '') ?? [];
  return name === undefined ? schema : { ...root.definitions?.[name], ...schema };
}

function typeOf({ type, enum: values, const: only, items, anyOf }: Schema, root: Schema): string {
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (anyOf) return anyOf.map((one) => typeOf(resolved(one, root), root)).join(' or ');
  if (items) return `list of ${typeOf(resolved(items, root), root)}`;
  return type === undefined ? 'any' : [type].flat().join(' or ');
}
