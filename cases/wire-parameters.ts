import type { Call, Slot } from './call.ts';
import { fillFixtures, fillServers } from './server-slots.ts';
import { flattenParameters } from '../protocol/flatten.ts';

/** The parameters of a planned call as the wire carries them, a slot standing for some valid value. */
export function wireParameters({ parameters }: Call): Readonly<Record<string, string>> {
  const text = (value: string | Slot): string => {
    if (typeof value === 'string') return value;
    if (value.fill === 'list') return JSON.stringify(value.of.map(text));
    return value.fill === 'servers'
      ? fillFixtures(
          fillServers(value.text, (number) => `i-${number}`),
          (name, number) => `${name}-${number}`,
        )
      : `slot-${value.fill}`;
  };
  return flattenParameters(Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, text(value)])));
}
