import type { RunReport } from '../model/run-report.ts';
import { exitCodeOf, isWrong } from './exit-code.ts';
import { signOf } from './verdict-words.ts';

/** What a report comes to. Only `conforms` may be shown as good: nothing is broken, waived, missing or unjudged. */
export interface Headline {
  readonly tone: 'conforms' | 'broken' | 'open';
  readonly sign: string;
  readonly text: string;
}

/** The verdict in one sentence without a full stop: the first thing that every report says. */
export function headlineOf(report: RunReport): Headline {
  const { fail, waived, pass, error } = report.totals.requirements;
  const tested = counted(pass + fail + waived);
  const broken = `${counted(fail)} of ${promises(tested)} broken`;
  const isComplete = exitCodeOf(report) !== 3;
  const harness = error > 0 ? `, and the harness itself failed on ${promises(counted(error))}` : '';
  if (fail > 0) return bad(`Does not conform: ${broken}${isComplete ? '' : `; the run is incomplete${harness}`}`);
  const wrong = (report.waivers ?? []).filter(isWrong).length;
  if (isComplete && wrong > 0) {
    return bad(
      `Does not conform: ${wrong === 1 ? 'a known failure is' : `${counted(wrong)} known failures are`} not as described`,
    );
  }
  if (!isComplete)
    return open(
      `Incomplete: ${pass === 0 ? 'nothing is shown' : `${promises(counted(pass))} kept so far, none broken`}${harness}`,
    );
  if (waived > 0) return open(`Conforms with waivers: ${counted(waived)} of ${promises(tested)} broken, as known`);
  if (pass === 0) return open('No promise was judged');
  return { tone: 'conforms', sign: signOf('pass'), text: `Conforms: ${promises(counted(pass))} kept, none broken` };
}

/** A number with commas between thousands. */
export function counted(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

function promises(number: string): string {
  return `${number} ${number === '1' ? 'promise' : 'promises'}`;
}

function bad(text: string): Headline {
  return { tone: 'broken', sign: signOf('fail'), text };
}

function open(text: string): Headline {
  return { tone: 'open', sign: signOf('inconclusive'), text };
}
