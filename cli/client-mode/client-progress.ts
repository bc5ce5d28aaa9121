import { createColors } from 'picocolors';
import type { ClientRunOptions } from '../../clients/running/run-client.ts';
import { oneLine } from '../../reports/parts/one-line.ts';
import { signOf } from '../../reports/parts/verdict-words.ts';
import type { ClientFlags } from '../options/client-flags.ts';
import { useColor } from '../options/use-color.ts';

const widest = 160;
const mostFailures = 5;

/** What is said on standard error while a run goes on. */
export function openClientProgress(
  { quiet, verbose }: Pick<ClientFlags, 'quiet' | 'verbose'>,
  cases: number,
): Pick<ClientRunOptions, 'onHello' | 'onResult'> {
  if (quiet === true) return {};
  const colors = createColors(useColor(process.stderr, process.env));
  const print = (line: string): void => void process.stderr.write(`${line}\n`);
  let failed = 0;
  let quarter = 0;
  return {
    onHello: ({ name, version, language }) => {
      const where = language === undefined ? '' : ` on ${language}`;
      print(oneLine(`${name} ${version}${where}: ${cases} cases`, widest));
    },
    onResult: ({ planned, verdict, findings, reason, observed }, done) => {
      const isBroken = verdict === 'fail' || verdict === 'error';
      failed += isBroken ? 1 : 0;
      if (verbose === true || (isBroken && failed <= mostFailures)) {
        const paint = isBroken ? colors.red : verdict === 'pass' ? colors.green : colors.yellow;
        const [first] = findings;
        const words = first ? `expected: ${first.expected}  actual: ${first.actual}` : (observed[0] ?? reason ?? '');
        print(`${paint(signOf(verdict))} ${colors.bold(planned.id)}  ${verdict}  ${oneLine(words, widest)}`.trimEnd());
      } else if (isBroken && failed === mostFailures + 1) print('  further failures are in the report');
      const reached = Math.floor((done * 4) / cases);
      if (reached > quarter) print(`${done}/${cases} cases, ${failed} failed`);
      quarter = Math.max(quarter, reached);
    },
  };
}
