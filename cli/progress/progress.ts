import { createColors } from 'picocolors';
import type { RunEvent } from '../../harness/engine.ts';
import type { MadeResource } from '../../harness/journal/made-resource.ts';
import { oneLine } from '../../reports/parts/one-line.ts';
import { wrapText } from '../../reports/parts/wrap-text.ts';
import { caseLine } from './case-line.ts';
import { progressLine } from './progress-line.ts';

/** How a run is shown as it goes. */
export interface ProgressOptions {
  readonly stream: { readonly write: (text: string) => unknown; readonly columns?: number };
  /** Whether one line is drawn again and again, as a terminal allows; elsewhere there is a line per quarter. */
  readonly redraws: boolean;
  readonly color: boolean;
  /** `quiet` shows only what is left behind, `verbose` every case. */
  readonly detail: 'quiet' | 'normal' | 'verbose';
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  readonly journal: string | undefined;
}

/** A shown run. */
export interface Progress {
  readonly onEvent: (event: RunEvent) => void;
  /** Brings the redrawn line up to date while no case finishes. */
  readonly tick: () => void;
  /** Ends the redrawn line. */
  readonly close: () => void;
}

type FinishedCase = Extract<RunEvent, { readonly type: 'finished-case' }>;

const mostFailures = 5;
const redrawMs = 100;
const eraseLine = '\r\u001B[2K';

/** Shows a run as it goes: its progress, and the first failures as they come. */
export function openProgress(options: ProgressOptions): Progress {
  const { now, detail, journal } = options;
  const colors = createColors(options.color);
  const screen = openScreen(options);
  const began = now();
  let state = { done: 0, cases: 0, failed: 0, waived: 0, elapsedMs: 0 };
  let drawnAt = Number.NEGATIVE_INFINITY;
  let quarter = 0;
  const draw = (): void => {
    drawnAt = now();
    state = { ...state, elapsedMs: drawnAt - began };
    if (state.cases > 0) screen.draw(progressLine(state));
  };
  const finishedCase = ({ result, told, done, cases }: FinishedCase): void => {
    const broken = told.verdict === 'fail' || told.verdict === 'error';
    const waived = state.waived + (told.verdict === 'waived' ? 1 : 0);
    state = { done, cases, failed: state.failed + (broken ? 1 : 0), waived, elapsedMs: now() - began };
    if (detail === 'verbose') screen.print(caseLine(result, told, colors));
    else if (broken && state.failed <= mostFailures) screen.print(caseLine(result, told, colors));
    else if (broken && state.failed === mostFailures + 1) screen.print('  further failures are in the report');
    const reached = Math.floor((done * 4) / cases);
    if (!options.redraws && reached > quarter) screen.print(progressLine(state));
    quarter = Math.max(quarter, reached);
    const shownFailure = broken && state.failed <= mostFailures;
    if (done === cases || shownFailure || now() - drawnAt >= redrawMs) draw();
  };
  return {
    onEvent: (event) => {
      if (event.type === 'left-behind') screen.print(leftBehind(event.resources, journal));
      else if (detail === 'quiet') return;
      else if (event.type === 'finished-case') finishedCase(event);
      else screen.print(`${counted(event.cases, 'case')} of ${counted(event.requirements, 'requirement')}`);
    },
    tick: () => {
      if (detail !== 'quiet') draw();
    },
    close: screen.close,
  };
}

/** Lines that stay, above one line that is redrawn where the stream allows it. */
function openScreen({ stream, redraws }: ProgressOptions): {
  readonly print: (line: string) => void;
  readonly draw: (line: string) => void;
  readonly close: () => void;
} {
  let drawn = '';
  return {
    print: (whole) => {
      const line = wrapText(whole, redraws ? stream.columns : undefined);
      stream.write(drawn === '' ? `${line}\n` : `${eraseLine}${line}\n${drawn}`);
    },
    draw: (line) => {
      if (!redraws) return;
      // A line that wraps could not be erased.
      drawn = line.slice(0, (stream.columns ?? 80) - 1);
      stream.write(`${eraseLine}${drawn}`);
    },
    close: () => {
      if (drawn !== '') stream.write('\n');
      drawn = '';
    },
  };
}

/** So many things that were left behind are named; the journal has them all. */
const mostNamed = 5;

/** Names what could not be removed, and the journal by which `clean` tries again. */
export function leftBehind(resources: readonly MadeResource[], journal: string | undefined): string {
  const names = [...new Set(resources.map(({ resource, keys }) => `${resource} ${Object.values(keys).join(' ')}`))];
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  const what = `${names.slice(0, mostNamed).join(', ')}${more}`;
  return oneLine(`Could not remove ${what}${journal === undefined ? '' : `; see ${journal}`}`);
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
