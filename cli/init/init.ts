import { existsSync, writeFileSync } from 'node:fs';
import { createClient } from '../../harness/wire/client.ts';
import { createPace } from '../../harness/wire/pace.ts';
import { openSession, type Session } from '../../harness/wire/session.ts';
import { isLoopback, type Capabilities } from '../../harness/wire/target.ts';
import type { WireForm } from '../../protocol/wire.ts';
import { configText } from '../../reports/parts/config-text.ts';
import { usualForm } from '../../specs/oracle/documented-forms.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { targetOf } from '../connect.ts';
import { loadService } from '../load-service.ts';
import { defaultConfigFile } from '../options/config.ts';
import { settle, type RunFlags, type RunSettings } from '../options/run-settings.ts';
import { UsageError } from '../options/usage-error.ts';
import { foundWords, type Found } from './found-words.ts';
import { offeredActions } from './offered-actions.ts';
import { probeForms } from './probe-forms.ts';
import { tryFixtures } from './try-fixtures.ts';

export interface TrialFlags {
  readonly endpoint?: string;
  readonly service: string;
  readonly specs?: string;
  readonly out: string;
  readonly journal: string;
  readonly force?: boolean;
  readonly allowReal?: boolean;
}

/**
 * Writes a config file for a target by trying it out, and says what was found. A host that may be a real account is asked for
 * nothing but reads.
 *
 * @throws UsageError where the file is there already, and TargetUnreachable where nothing can be found out.
 */
export async function initCommand(flags: TrialFlags): Promise<0> {
  const { endpoint, out, force } = flags;
  if (endpoint === undefined) throw new UsageError('init tries out a target: name it with --endpoint');
  const isThere = existsSync(out);
  if (isThere && force !== true) {
    throw new UsageError(`${out} is there already; --force replaces it, and --out writes another file`);
  }
  const runFlags: RunFlags = { ...flags, report: [] };
  const settings = settle(runFlags, process.env, {});
  const book = loadService(flags);
  process.stderr.write(`Trying out ${settings.endpoint ?? ''}: formats, methods, signatures, actions, ids\n`);
  const found = await tryOut(runFlags, settings, book);
  writeConfig(out, configText(configOf(settings, found, book)));
  const done = `${isThere ? 'Replaced' : 'Wrote'} ${out}. Next: ${nextCommand(flags, found, book)}`;
  process.stdout.write(`${[...foundWords(found, book), done].join('\n')}\n`);
  return 0;
}

/** The run that the file is for, with what a config file cannot say. */
function nextCommand({ service, specs, out, allowReal }: TrialFlags, { form }: Found, book: SpecBook): string {
  const usual = usualForm(book.service, undefined);
  return [
    'npx slb-conformance run',
    ...(service === 'clb' ? [] : ['--service', service]),
    ...(specs === undefined ? [] : ['--specs', specs]),
    ...(form.format === usual.format ? [] : ['--format', form.format]),
    ...(form.method === usual.method ? [] : ['--method', form.method.toLowerCase()]),
    ...(form.signature === usual.signature ? [] : ['--signature', form.signature]),
    ...(out === defaultConfigFile ? [] : ['--config', out]),
    ...(allowReal === true ? ['--allow-real'] : []),
  ].join(' ');
}

async function tryOut(flags: RunFlags, settings: RunSettings, book: SpecBook): Promise<Found> {
  const { limits, budgets, proxy, endpoint = '' } = settings;
  const client = createClient(endpoint, null, budgets.timeoutMs, createPace(limits.requestsPerSecond), proxy);
  const openIn = (form: WireForm): Session =>
    openSession({ target: targetOf(settings, [form], undefined), book, client, busyBudgetMs: budgets.busyMs });
  try {
    const forms = await probeForms(openIn, book, { endpoint, region: settings.region });
    if (!isLoopback(new URL(endpoint))) return { ...forms, isReal: true };
    const actions = await offeredActions(openIn(forms.form), flags.journal);
    const fixtures = await tryFixtures(
      flags,
      { ...settings, capabilities: capabilitiesOf(forms.lacks, actions) },
      forms.form,
    );
    return { ...forms, isReal: false, actions, fixtures };
  } finally {
    await client.close();
  }
}

function configOf({ endpoint, region }: RunSettings, found: Found, book: SpecBook): Readonly<Record<string, unknown>> {
  const { lacks, actions, fixtures } = found;
  const isWhole = actions === undefined || actions.length === book.actions.length;
  const capabilities = capabilitiesOf(lacks, isWhole ? undefined : actions);
  return {
    endpoint,
    region,
    ...(Object.keys(capabilities).length > 0 ? { capabilities } : {}),
    ...(fixtures && Object.keys(fixtures.taken).length > 0 ? { fixtures: fixtures.taken } : {}),
  };
}

function capabilitiesOf(lacks: Found['lacks'], actions: readonly string[] | undefined): Capabilities {
  return { ...Object.fromEntries(lacks.map((name) => [name, false])), ...(actions && { actions }) };
}

function writeConfig(file: string, text: string): void {
  try {
    writeFileSync(file, `${text}\n`);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}`);
  }
}
