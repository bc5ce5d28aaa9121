import { randomBytes } from 'node:crypto';
import type { Emulator } from '../emulator/server.ts';
import { createClient } from '../harness/wire/client.ts';
import type { RunOptions } from '../harness/engine.ts';
import { startEmbedded } from './embedded/embedded-emulator.ts';
import type { TestCertificate } from '../harness/provisioning/make-certificate.ts';
import { createPace } from '../harness/wire/pace.ts';
import type { WireForm } from '../protocol/wire.ts';
import type { Target } from '../harness/wire/target.ts';
import { tryMadeUp } from '../harness/try-made-up.ts';
import { openRunJournal } from './journals.ts';
import { formOptions } from './options/run-forms.ts';
import { usualForm } from '../specs/oracle/documented-forms.ts';
import { madeUpFixtures } from './options/made-up-fixtures.ts';
import type { PreparedRun } from './prepare-run.ts';
import { replayCommand, reportedOptions } from './replay-command.ts';
import type { RunFlags, RunSettings } from './options/run-settings.ts';
import { toolVersion } from './options/tool-version.ts';

/** A target that can be reached, with everything that a run against it needs. */
export interface Connection {
  readonly options: RunOptions;
  readonly journalPath: string | undefined;
  readonly close: () => Promise<void>;
}

/** Starts the embedded emulator if no endpoint is given, and gets ready to call the target. */
export async function connect({
  flags,
  settings,
  book,
  plan,
  seed,
  selected,
  forms,
}: PreparedRun): Promise<Connection> {
  let certificate: Promise<TestCertificate> | undefined;
  const embedded = settings.endpoint === undefined ? await embed(flags, settings) : undefined;
  const target = targetOf(settings, forms, embedded?.endpoint);
  const { concurrency, budgets, limits } = settings;
  const usual = formOptions({}, usualForm(book.service, flags.edition));
  // As many connections as there are requests at once: a case may send several.
  const pace = createPace(limits.requestsPerSecond);
  const client = createClient(target.endpoint, null, budgets.timeoutMs, pace, settings.proxy);
  const id = randomBytes(4).toString('hex');
  const { journal, journalPath } = openRunJournal(embedded ? undefined : flags.journal, {
    run: id,
    endpoint: target.endpoint,
    service: book.service.id,
    region: target.region,
  });
  const options: RunOptions = {
    book,
    plan,
    selected,
    target,
    client,
    journal,
    identity: { id, startedAt: new Date().toISOString(), toolVersion: toolVersion() },
    seed,
    edition: flags.edition,
    concurrency,
    allowCost: settings.allowCost,
    liveLoadBalancers: limits.liveLoadBalancers,
    budgets,
    certificate: () => (certificate ??= makeCertificate()),
    options: reportedOptions({ ...flags, ...settings.effort }),
    replay: (failed) => replayCommand(failed, seed, { ...flags, ...settings.effort }, usual),
  };
  return {
    options: { ...options, target: await tryMadeUp(options, madeUpFixtures(book.service)) },
    journalPath,
    close: async () => {
      await client.close();
      await embedded?.close();
    },
  };
}

/** Made when first needed, as is what makes it. */
async function makeCertificate(): Promise<TestCertificate> {
  return await (await import('../harness/provisioning/make-certificate.ts')).makeCertificate(new Date());
}

function embed({ service, specs, edition }: RunFlags, { credentials, other }: RunSettings): Promise<Emulator> {
  const account = { accessKeyId: credentials.accessKeyId, accessKeySecret: credentials.accessKeySecret };
  return startEmbedded({
    service,
    specs,
    edition,
    options: {
      ...(edition === undefined ? {} : { edition }),
      transitionMs: 20,
      faults: [],
      accounts: [account, ...(other ? [other] : [])],
    },
  });
}

/** The target that settings describe; `embedded` is the address of the embedded emulator. */
export function targetOf(
  settings: RunSettings,
  [form = { format: 'json', method: 'GET', signature: 'v1' }]: readonly WireForm[],
  embedded: string | undefined,
): Target {
  const { credentials, other, region, otherRegion, capabilities, declared } = settings;
  const endpoint = embedded ?? settings.endpoint ?? '';
  return {
    kind: embedded === undefined ? 'endpoint' : 'embedded',
    endpoint,
    region,
    credentials,
    other,
    otherRegion,
    capabilities,
    declared,
    ...(settings.proxy === undefined ? {} : { proxied: true }),
    ...form,
  };
}
