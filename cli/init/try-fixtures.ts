import { idsDeclared, type DeclaredFixtures } from '../../harness/wire/target.ts';
import type { WireForm } from '../../protocol/wire.ts';
import { connect } from '../connect.ts';
import { noticeJournals } from '../journals.ts';
import { madeUpFixtures } from '../options/made-up-fixtures.ts';
import { select } from '../options/select.ts';
import type { RunFlags, RunSettings } from '../options/run-settings.ts';
import { prepareRun } from '../prepare-run.ts';

/** Made-up ids that the target takes, by fixture, and the fixtures for which it refuses them. */
export interface TriedFixtures {
  readonly taken: DeclaredFixtures;
  readonly refused: readonly string[];
}

/** Tries the ids as a run of everything does that nobody declared any for; what it makes is removed. */
export async function tryFixtures(flags: RunFlags, settings: RunSettings, form: WireForm): Promise<TriedFixtures> {
  const method = form.method === 'GET' ? 'get' : 'post';
  const asked = { ...flags, format: form.format, method, signature: form.signature } as const;
  const prepared = prepareRun(asked, settings, { select: (planner) => select({}, planner) });
  const { options, close } = await connect(prepared);
  try {
    options.journal.close();
    const { taken = [], refused = [] } = options.target.madeUp ?? {};
    const ids = madeUpFixtures(prepared.book.service);
    return { taken: Object.fromEntries(taken.map((name) => [name, plain(ids, name)])), refused };
  } finally {
    await close();
    noticeJournals(flags.journal);
  }
}

/** One id is written without a list around it. */
function plain(ids: DeclaredFixtures, name: string): string | readonly string[] {
  const all = idsDeclared(ids, name);
  return all.length === 1 && name !== 'servers' ? (all[0] ?? '') : all;
}
