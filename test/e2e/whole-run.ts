import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageRoot } from '../../specs/package-root.ts';
import { freshFolder, runCli, type Finished } from './run-cli.ts';

/** The run of every service that the README names: how it ended, and the folder that has a folder of reports for each. */
export interface WholeRun extends Finished {
  readonly reports: string;
}

/**
 * Does what `npm run conformance` does. The reports are left in the folder that SLB_CONFORMANCE_WHOLE_RUN names, seen from
 * the project's root, or in a fresh one.
 */
export async function wholeRun(): Promise<WholeRun> {
  const { scripts } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const args = /dist\/cli\/main\.js (.+)$/.exec(scripts['conformance'] ?? '')?.[1]?.split(' ');
  if (!args) throw new Error('the script "conformance" of package.json starts no run');
  const named = process.env['SLB_CONFORMANCE_WHOLE_RUN'];
  const reports = named === undefined ? freshFolder() : resolve(packageRoot(), named);
  return { ...(await runCli([...args, '--out', reports], freshFolder())), reports };
}
