import type { RunReport } from '../reports/model/run-report.ts';
import { journalFolder } from './journals.ts';
import type { RunFlags } from './options/run-settings.ts';

type Option =
  | 'endpoint'
  | 'service'
  | 'specs'
  | 'suites'
  | 'edition'
  | 'cases'
  | 'deep'
  | 'format'
  | 'method'
  | 'signature'
  | 'config'
  | 'journal'
  | 'waivers'
  | 'allowReal'
  | 'allowCost';

const defaults: Readonly<Record<Option, unknown>> = {
  endpoint: undefined,
  service: 'clb',
  specs: undefined,
  suites: undefined,
  edition: undefined,
  cases: undefined,
  deep: undefined,
  format: 'json',
  method: 'get',
  signature: 'v1',
  config: undefined,
  journal: journalFolder,
  waivers: undefined,
  allowReal: undefined,
  allowCost: undefined,
};

/** The command that runs one case again, with every option that differs from its default. */
export function replayCommand(caseId: string, seed: number, flags: RunFlags): string {
  const options = (Object.keys(defaults) as Option[]).flatMap((name) => {
    const value = flags[name];
    if (value === undefined || value === defaults[name]) return [];
    const flag = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? [flag] : [flag, quoted(String(value))];
  });
  return ['npx slb-conformance replay', quoted(caseId), '--seed', String(seed), ...options].join(' ');
}

/** The options as the report shows them: what was typed, and nothing that names this machine. */
export function reportedOptions(flags: RunFlags): RunReport['run']['options'] {
  const { suite, action, requirement, edition, cases, deep, service, format, method, signature, allowReal, allowCost } =
    flags;
  const shown = {
    service,
    edition,
    cases,
    deep,
    suite,
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
