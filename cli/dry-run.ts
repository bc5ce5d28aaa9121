import { forecast } from '../harness/planning/forecast.ts';
import { isLoopback } from '../harness/wire/target.ts';
import { triedOn } from '../harness/try-made-up.ts';
import { targetOf } from './connect.ts';
import type { PreparedRun } from './prepare-run.ts';
import { dryRunText } from './dry-run-text.ts';
import { madeUpFixtures } from './options/made-up-fixtures.ts';
import { toolVersion } from './options/tool-version.ts';

/** Prints what a run would do; nothing is sent, started or written. */
export function dryRun({ flags, settings, book, plan, seed, selected, forms }: PreparedRun): void {
  const { endpoint, allowCost, concurrency, limits } = settings;
  // The embedded emulator has no address before it is started; any of this machine stands for it.
  const bare = targetOf(settings, forms, endpoint === undefined ? 'http://127.0.0.1' : undefined);
  const planned = plan.requirements.filter(({ requirement }) => selected(requirement));
  const madeUp = madeUpFixtures(book.service);
  const tried = triedOn(
    bare,
    planned.flatMap(({ cases }) => cases),
    madeUp,
  );
  const taken = Object.fromEntries(tried.map((name) => [name, madeUp[name]]));
  const target = { ...bare, declared: { ...bare.declared, ...taken } };
  const conditions = { book, target, allowCost, concurrency, liveLoadBalancers: limits.liveLoadBalancers };
  const local = isLoopback(new URL(target.endpoint));
  const text = dryRunText({
    forecast: forecast(planned, conditions),
    tried,
    tool: `slb-conformance ${toolVersion()}`,
    service: book.service.id,
    endpoint,
    region: settings.region,
    edition: flags.edition,
    seed,
    forms,
    concurrency,
    limits,
    costAllowed: local ? 'the target is on this machine' : allowCost ? '--allow-cost is given' : undefined,
  });
  process.stdout.write(`${text}\n`);
}
