import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../harness/steps/at-once.ts';
import { pause } from '../../../../harness/wire/pause.ts';

describe('atOnce', () => {
  it('lets nobody start before all are ready', async () => {
    const order: string[] = [];
    const piece =
      (name: string, ms: number) =>
      async ({ ready }: { readonly ready: () => Promise<void> }): Promise<string> => {
        await pause(ms);
        order.push(`${name} ready`);
        await ready();
        order.push(`${name} starts`);
        return name;
      };
    expect(await atOnce([piece('a', 5), piece('b', 0), piece('c', 10)])).toEqual(['a', 'b', 'c']);
    expect(order.slice(0, 3).toSorted()).toEqual(['a ready', 'b ready', 'c ready']);
  });

  it('does not wait for one that fails on the way, and says so once the others are done', async () => {
    let finished = false;
    const failing = async (): Promise<string> => {
      throw new Error('no room');
    };
    const other = async ({ ready }: { readonly ready: () => Promise<void> }): Promise<string> => {
      await ready();
      await pause(1);
      finished = true;
      return 'done';
    };
    await expect(atOnce([other, failing])).rejects.toThrow('no room');
    expect(finished).toBe(true);
  });
});
