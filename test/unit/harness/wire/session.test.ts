import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../../../harness/wire/client.ts';
import { openSession, type Session } from '../../../../harness/wire/session.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { sampleTarget } from '../run-recorded.ts';

const book = loadSpecBook('clb');
const response = { status: 200, headers: {}, body: '{"RequestId":"0A1B","Regions":{"Region":[]}}' };

describe('a session with a target that goes away', () => {
  let isUp = true;
  let sent = 0;
  let session: Session;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    [isUp, sent] = [true, 0];
    const client: Client = {
      send: async () => {
        sent += 1;
        return isUp ? response : { failed: true, refused: true, problem: 'nothing listens' };
      },
      close: async () => {},
      requests: () => sent,
    };
    session = openSession({ target: sampleTarget, book, edition: undefined, client, busyBudgetMs: 0 });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  async function tries(): Promise<number> {
    const before = sent;
    const call = session.call('DescribeRegions', {}).catch(() => undefined);
    await vi.runAllTimersAsync();
    await call;
    return sent - before;
  }

  it('calls again until that was in vain, then once for each request until it answers', async () => {
    expect(await tries()).toBe(1);
    isUp = false;
    expect([await tries(), await tries(), await tries()]).toEqual([4, 1, 1]);
    isUp = true;
    expect(await tries()).toBe(1);
    isUp = false;
    expect(await tries()).toBe(4);
  });

  it('calls once where nothing ever answered', async () => {
    isUp = false;
    expect([await tries(), await tries()]).toEqual([1, 1]);
  });
});
