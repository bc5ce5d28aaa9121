import fc from 'fast-check';
import { expect, it } from 'vitest';
import { change, lookAt, newListener, seconds } from '../../../../../scenarios/alb/races/racing-listeners.ts';

it('are creations, changes and reads of listeners by number', () => {
  expect(newListener('QUIC', '80').given).toEqual({ ListenerProtocol: 'QUIC', ListenerPort: '80' });
  expect(change(1, { IdleTimeout: '20' }, { quic: 0 }).of).toEqual({ listener: 1, quic: 0 });
  expect(lookAt(2)).toEqual({ on: 'listener', does: 'read', of: { listener: 2 } });
  // All editions allow these.
  expect(
    fc
      .sample(seconds, 50)
      .map(Number)
      .every((value) => value >= 1 && value <= 60),
  ).toBe(true);
});
