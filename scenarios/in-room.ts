import type { Plan } from '../cases/case.ts';
import type { NamedScenario, Scenario } from './scenario.ts';

/**
 * The scenarios of a room by the names that rules give them. A scenario stands in the file of its name, and what makes its
 * cases is named like that: `tagQuota` is the scenario `tag-quota`, in `tag-quota.ts`. Histories are judged by a model, in its file.
 */
export function inRoom<K extends string>(
  room: string,
  makers: Readonly<Record<K, Scenario<Plan>>>,
  values: { readonly [key in K]?: NamedScenario['values'] } = {},
  model?: string,
): Readonly<Record<string, NamedScenario>> {
  const judges = model === undefined ? {} : { judgedBy: ['harness/running/linearize.ts', `scenarios/${model}`] };
  return Object.fromEntries(
    Object.entries<Scenario<Plan>>(makers).map(([key, make]): [string, NamedScenario] => {
      const name = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const file = `scenarios/${room}/${name}.ts`;
      return [name, { make, file, values: values[key as K] ?? {}, ...judges }];
    }),
  );
}
