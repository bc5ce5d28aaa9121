import type { RunReport } from '../reports/model/run-report.ts';
import { journalFolder } from './journals.ts';
import type { FormOptions } from './options/run-forms.ts';
import type { RunFlags } from './options/run-settings.ts';

/** In the order in which they are written. */
const optionNames = [
  'endpoint',
  'service',
  'specs',
  'suites',
  'edition',
  'cases',
  'deep',
  'format',
  'method',
  'signature',
  'config',
  'journal',
  'waivers',
  'allowReal',
  'allowCost',
] as const;

type Option = (typeof optionNames)[number];

const defaults: Readonly<Record<Exclude<Option, keyof FormOptions>, unknown>> = {
  endpoint: undefined,
  service: 'clb',
  specs: undefined,
  suites: undefined,
  edition: undefined,
  cases: undefined,
  deep: undefined,
  config: undefined,
  journal: journalFolder,
  waivers: undefined,
  allowReal: undefined,
  allowCost: undefined,
};

/** The command that runs one case again, with every option that differs from its default; of forms, that is the usual one of the service. */
export function replayCommand(caseId: string, seed: number, flags: RunFlags, usual: FormOptions): string {
  const known: Readonly<Record<Option, unknown>> = { ...defaults, ...usual };
  const options = optionNames.flatMap((name) => {
    const value = flags[name];
    if (value === undefined || value === known[name]) return [];
    const flag = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? [flag] : [flag, quoted(String(value))];
  });
  return ['npx slb-conformance replay', quoted(caseId), '--seed', String(seed), ...options].join(' ');
}

/** The options as the report shows them: what was typed, and nothing that names this machine. */
export function reportedOptions(flags: RunFlags): RunReport['run']['options'] {
  const {
    suite,
    profile,
    action,
    requirement,
    edition,
    cases,
    deep,
    service,
    format,
    method,
    signature,
    allowReal,
    allowCost,
  } = flags;
  const shown = {
    service,
    edition,
    cases,
    deep,
    suite,
    profile,
    action,
    requirement,
    format,
    method,
    signature,
    allowReal,
    allowCost,
  };
  return Object.fromEntries(
    Object.entries(shown).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function quoted(text: string): string {
  return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
