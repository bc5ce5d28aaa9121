import type { createColors } from 'picocolors';
import type { CaseResult } from '../../harness/running/assess-case.ts';
import type { ToldResult } from '../../harness/reporting/tell-result.ts';
import { oneLine } from '../../reports/parts/one-line.ts';
import { signOf } from '../../reports/parts/verdict-words.ts';

type Colors = ReturnType<typeof createColors>;

const widest = 160;

/** One finished case in one line: its requirement, its variant, its verdict, and what is wrong or why it says nothing. */
export function caseLine({ case: subject }: CaseResult, told: ToldResult, colors: Colors): string {
  const { requirement, id } = subject;
  const { verdict } = told;
  const own = id.startsWith(requirement.id) ? requirement.id : '';
  const name = `${colors.bold(oneLine(own))}${oneLine(id.slice(own.length))}`;
  const broken = verdict === 'fail' || verdict === 'error';
  const paint = broken ? colors.red : verdict === 'pass' ? colors.green : colors.yellow;
  const [problem] = told.problems;
  const words =
    problem && broken
      ? [`expected: ${oneLine(problem.expected, widest)}`, `actual: ${oneLine(problem.actual, widest)}`]
      : [oneLine(told.reason ?? '', widest)];
  return [`${paint(signOf(verdict))} ${name}`, paint(verdict), ...words].filter((part) => part !== '').join('  ');
}
