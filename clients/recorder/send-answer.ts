import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedAnswer } from '../client-evidence.ts';
import type { ScriptedAnswer } from '../client-suite.ts';
import type { ComposedAnswer } from './compose-answer.ts';

/** Sends an answer as its script says, and tells what was sent. */
export async function sendAnswer(
  socket: Socket,
  { waitMs = 0, silence, drip, closesAfterMs }: ScriptedAnswer,
  { head, body, ending, told }: ComposedAnswer,
): Promise<RecordedAnswer | undefined> {
  if (waitMs > 0) await pause(waitMs, undefined, { ref: false });
  if (silence === 'hang') return undefined;
  if (silence === 'reset') {
    socket.resetAndDestroy();
    return undefined;
  }
  if (silence === 'close') {
    socket.end();
    return undefined;
  }
  if (drip) {
    const whole = Buffer.concat([head, body]);
    for (let at = 0; at < whole.length && !socket.destroyed; at += drip.bytes) {
      socket.write(whole.subarray(at, at + drip.bytes));
      await pause(drip.everyMs, undefined, { ref: false });
    }
  } else {
    socket.write(Buffer.concat([head, body]));
  }
  if (ending === 'close') socket.end();
  if (closesAfterMs !== undefined) {
    await pause(closesAfterMs, undefined, { ref: false });
    socket.destroy();
  }
  return told;
}
