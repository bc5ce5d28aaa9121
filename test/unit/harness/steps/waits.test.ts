import { describe, expect, it } from 'vitest';
import { openWaits } from '../../../../harness/steps/waits.ts';

const budget = 1000;

describe('waits', () => {
  it('gives up at once what a target has nothing to show by', () => {
    const waits = openWaits(budget);
    expect(waits.patience('Status')).toBe(budget);
    waits.missed('Status', budget, true);
    expect(waits.patience('Status')).toBe(0);
    expect(waits.patience('another')).toBe(budget);
    expect(waits.givenUp()).toEqual(['Status']);
  });

  it('gives up what never came in three whole waits, but for what the slowest thing took', () => {
    const waits = openWaits(budget);
    waits.missed('running', budget, false);
    waits.missed('running', budget, false);
    expect(waits.patience('running')).toBe(budget);
    waits.missed('running', budget, false);
    expect(waits.patience('running')).toBe(250);
    waits.came('stopped', 100);
    expect(waits.patience('running')).toBe(400);
    waits.came('stopped', 900);
    expect(waits.patience('running')).toBe(budget);
  });

  it('looks a few times although the time is spent, unless it was given up', () => {
    const waits = openWaits(budget);
    const spent = { waitedMs: 9 * budget, budgetMs: budget };
    expect(waits.isOver('running', { ...spent, looks: 1 })).toBe(false);
    expect(waits.isOver('running', { ...spent, looks: 6 })).toBe(true);
    expect(waits.isOver('running', { waitedMs: budget / 2, budgetMs: budget, looks: 99 })).toBe(false);
    waits.missed('running', budget, true);
    expect(waits.isOver('running', { waitedMs: 0, budgetMs: budget, looks: 1 })).toBe(true);
  });

  it('waits as long as ever for what has come once', () => {
    const waits = openWaits(budget);
    waits.missed('Status', budget, true);
    waits.came('Status', 5);
    expect(waits.givenUp()).toEqual([]);
    for (let count = 0; count < 5; count += 1) waits.missed('Status', budget, true);
    expect(waits.patience('Status')).toBe(budget);
  });

  it('learns nothing from a wait that was cut short', () => {
    const waits = openWaits(budget);
    for (let count = 0; count < 5; count += 1) waits.missed('running', 250, false);
    waits.missed('Status', 10, true);
    expect(waits.givenUp()).toEqual([]);
  });
});
