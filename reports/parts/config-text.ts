type Config = Readonly<Record<string, unknown>>;

/** JSON of a config file in lines of at most `width` characters, as far as its strings allow. */
export function configText(config: Config, width: number = 76): string {
  return render(config, '', width);
}

/** What several pieces of a config file say together. */
export function mergeConfigs(configs: readonly Config[]): Config {
  const merged: Record<string, unknown> = {};
  for (const config of configs) {
    for (const [key, value] of Object.entries(config)) {
      const known = merged[key];
      merged[key] = isRecord(known) && isRecord(value) ? mergeConfigs([known, value]) : value;
    }
  }
  return merged;
}

function render(value: unknown, indent: string, width: number): string {
  const deeper = `${indent}  `;
  if (isRecord(value)) {
    const entries = Object.entries(value).map(
      ([key, inner]) => `${deeper}${JSON.stringify(key)}: ${render(inner, deeper, width)}`,
    );
    return `{\n${entries.join(',\n')}\n${indent}}`;
  }
  if (!Array.isArray(value)) return JSON.stringify(value);
  const lines: string[] = [];
  let line = deeper;
  value.forEach((item, index) => {
    const text = `${JSON.stringify(item)}${index < value.length - 1 ? ',' : ''}`;
    if (line !== deeper && line.length + text.length + 1 > width) {
      lines.push(line);
      line = deeper;
    }
    line += line === deeper ? text : ` ${text}`;
  });
  return `[\n${[...lines, line].join('\n')}\n${indent}]`;
}

function isRecord(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
