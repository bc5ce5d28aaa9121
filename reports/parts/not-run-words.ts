import type { NotRunGroup, RunReport } from '../model/run-report.ts';
import { configText, mergeConfigs } from './config-text.ts';
import { counted } from './headline.ts';

/** How much was not run and why, and what a config file would say of that and of what is missing. */
export interface NotRunWords {
  /** Absent if everything was run. */
  readonly title?: string;
  readonly causes: readonly { readonly count: string; readonly cause: string }[];
  /** What to do about it: a sentence, and the lines of a config file if there are any. */
  readonly remedy?: { readonly text: string; readonly config?: string };
}

/** The words about what was not run, and what declares that the target lacks something; nothing if there is neither. */
export function notRunWords(
  { notRun = [], totals }: RunReport,
  lacking?: Readonly<Record<string, unknown>>,
): NotRunWords | undefined {
  if (notRun.length === 0 && !lacking) return undefined;
  const all = Object.values(totals.requirements).reduce((sum, count) => sum + count, 0);
  const remedy = remedyOf(notRun, lacking);
  const title = `${counted(totals.requirements.notRun)} of ${counted(all)} requirements ${totals.requirements.notRun === 1 ? 'was' : 'were'} not run`;
  return {
    ...(notRun.length > 0 ? { title } : {}),
    causes: notRun.map(({ requirements, cause }) => ({ count: counted(requirements), cause })),
    ...(remedy ? { remedy } : {}),
  };
}

function remedyOf(
  notRun: readonly NotRunGroup[],
  lacking: Readonly<Record<string, unknown>> | undefined,
): NotRunWords['remedy'] {
  const configs = notRun.flatMap(({ config }) => (config ? [config] : []));
  const options = notRun.flatMap(({ option }) => option ?? []);
  const changed = notRun.filter(({ config, option }) => config !== undefined || option !== undefined);
  const count = counted(changed.reduce((sum, { requirements }) => sum + requirements, 0));
  const spared = 'to be asked for nothing that is missing as a whole';
  const aims = [...(changed.length > 0 ? [`To run ${count} of them`] : []), ...(lacking ? [spared] : [])].join(
    ', and ',
  );
  const config = [...(lacking ? [lacking] : []), ...configs];
  const ways = [
    ...options.map((option) => `give ${option}`),
    ...(configs.length > 0 ? ['say in the config file, with names that the target has:'] : []),
    ...(configs.length === 0 && lacking ? ['say in the config file:'] : []),
  ];
  if (ways.length === 0) return undefined;
  const text = `${aims.charAt(0).toUpperCase()}${aims.slice(1)}, ${ways.join(', and ')}`;
  return { text, ...(config.length > 0 ? { config: configText(mergeConfigs(config)) } : {}) };
}

/** How many requirements came to a verdict although cases of them did not run; nothing if none. */
export function partlyRun({ requirements }: RunReport): string | undefined {
  const partly = requirements.filter(({ cases }) => (cases.notRun ?? 0) > 0);
  if (partly.length === 0) return undefined;
  const left = partly.reduce((sum, { cases }) => sum + (cases.notRun ?? 0), 0);
  const whose = partly.length === 1 ? '1 requirement was' : `${counted(partly.length)} requirements were`;
  return `${whose} judged without ${counted(left)} of ${partly.length === 1 ? 'its' : 'their'} cases, which did not run`;
}

/** Which fixtures the run made up, and what the target said to that; nothing if none was missing. */
export function madeUpWords({ run: { target } }: RunReport): string | undefined {
  if (!target.madeUp) return undefined;
  const { taken, refused } = target.madeUp;
  const words = [
    ...(taken.length > 0 ? [`the target takes made-up ids for ${taken.join(', ')}`] : []),
    ...(refused.length > 0 ? [`it refuses them for ${refused.join(', ')}`] : []),
  ];
  return taken.length > 0 ? words.join('; ') : `the target refuses made-up ids for ${refused.join(', ')}`;
}
