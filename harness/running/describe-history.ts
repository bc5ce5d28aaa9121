import { describeAnswer } from '../../cases/answer.ts';
import type { HistoryEvent } from '../../cases/history.ts';

/**
 * A history as text: one line per operation. Where lanes overlap, bars show which began before which was answered; they
 * count beginnings and answers, not milliseconds, so that equal orders look equal.
 */
export function describeHistory(events: readonly HistoryEvent[]): string {
  const racing = new Set(events.map(({ lane }) => lane)).size > 1;
  if (!racing) return events.map((event, index) => `${index + 1}. ${line(event)}`).join('\n');
  const moments = [...new Set(events.flatMap(({ startMs, endMs }) => [startMs, endMs]))].toSorted((a, b) => a - b);
  const at = (time: number): number => moments.indexOf(time);
  const rows = events
    .toSorted((a, b) => a.startMs - b.startMs)
    .map((event) => {
      const from = at(event.startMs);
      const to = at(event.endMs);
      const bar = `${' '.repeat(from)}|${'-'.repeat(Math.max(0, to - from - 1))}${to > from ? '|' : ''}`;
      return `${event.lane === 0 ? '      ' : `lane ${event.lane}`}  ${bar.padEnd(moments.length + 1)} ${line(event)}`;
    });
  return rows.join('\n');
}

function line({ operation, answer, restless }: HistoryEvent): string {
  return `${operation.text} → ${describeAnswer(answer)}${restless ? ', and never came to rest' : ''}${shown(operation, answer)}`;
}

/** The fields of a read that the operation is about. */
function shown({ shows }: HistoryEvent['operation'], { meaning }: HistoryEvent['answer']): string {
  if (!shows || meaning.type !== 'success') return '';
  return `, ${shows(meaning.body)}`;
}
