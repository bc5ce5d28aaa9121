import type { IncomingMessage, ServerResponse } from 'node:http';

/** How one answer is sent. Only faults change it: by itself the emulator answers at once and forgets about it. */
export interface Delivery {
  /** Milliseconds by which the answer is held back. */
  holdMs: number;
  /** Done once the answer is sent. */
  onSent: () => void;
  /** Done when the client is seen to have gone before that. */
  onCut: () => void;
}

/** A delivery at once. */
export function plainDelivery(): Delivery {
  return { holdMs: 0, onSent: () => undefined, onCut: () => undefined };
}

/** Sends an answer as its delivery says. */
export async function deliver(
  { holdMs, onSent, onCut }: Delivery,
  { socket }: IncomingMessage,
  response: ServerResponse,
  send: () => void,
): Promise<void> {
  if (holdMs > 0) {
    let gone = socket.readableEnded || response.closed;
    const leave = (): void => {
      if (!gone) onCut();
      gone = true;
    };
    if (gone) onCut();
    socket.once('end', leave);
    await new Promise((resolve) => {
      setTimeout(resolve, holdMs);
    });
    socket.off('end', leave);
    if (gone) return;
  }
  send();
  onSent();
}
