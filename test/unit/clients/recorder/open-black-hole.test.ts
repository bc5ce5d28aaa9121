import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openBlackHole } from '../../../../clients/recorder/open-black-hole.ts';

describe('a black hole', () => {
  it('neither takes connections nor refuses them, where it says so, and lets go when it is closed', async () => {
    const hole = await openBlackHole();
    const socket = connect(Number(new URL(hole.endpoint).port), '127.0.0.1');
    let settled = '';
    const ended = new Promise<void>((resolve) => {
      socket.on('connect', () => (settled ||= 'taken'));
      socket.on('error', () => (settled ||= 'refused'));
      socket.on('close', () => resolve());
    });
    await openBlackHole().then((second) => second.close());
    expect(settled === '').toBe(hole.isSilent);
    await hole.close();
    socket.destroy();
    await ended;
  });
});
