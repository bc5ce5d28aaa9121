import { printable } from '../../reports/parts/printable.ts';
import type { ServedRequest } from '../../emulator/telling/served-request.ts';
import type { LogFormat } from './serve-bounds.ts';

/** More of a reason than this is for JSON. */
const mostReason = 400;

/** A request that was answered, as one line of the log without its end. */
export function requestLine(request: ServedRequest, format: LogFormat): string {
  return format === 'json' ? jsonLine(request) : textLine(request);
}

/** Such as `12:00:01.234 CreateLoadBalancer 400 InvalidParameter 5F2C…: Bandwidth is "0"; documented: 1 to 1000, or -1.` */
function textLine({ at, action, status, code, requestId, reason }: ServedRequest): string {
  const time = new Date(at).toISOString().slice('2026-01-01T'.length, -1);
  const head = [time, action || '(no action)', status, ...(code === undefined ? [] : [code]), requestId].join(' ');
  if (reason === undefined) return oneLine(head);
  return oneLine(`${head}: ${reason.length > mostReason ? `${reason.slice(0, mostReason)}…` : reason}`);
}

function jsonLine({ at, broken, ...told }: ServedRequest): string {
  return JSON.stringify({ time: new Date(at).toISOString(), ...told, ...broken });
}

/** What was sent may hold anything, also what would begin a line or steer a terminal. */
function oneLine(text: string): string {
  return printable(text).replaceAll(/[\n\t\u2028\u2029]/g, ' ');
}
