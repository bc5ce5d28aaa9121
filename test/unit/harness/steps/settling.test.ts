import { describe, expect, it } from 'vitest';
import { openSettling } from '../../../../harness/steps/waits.ts';

describe('settling', () => {
  it('waits for nothing that was always there at once', () => {
    const settling = openSettling();
    expect(settling.firstLook('a start')).toBe(0);
    settling.came('a start', 0);
    expect(settling.firstLook('a start')).toBe(0);
  });

  it('first looks a little later than the last look in vain, and knows changes apart', () => {
    const settling = openSettling();
    settling.came('a start', 16);
    expect(settling.firstLook('a start')).toBeCloseTo(18);
    expect(settling.firstLook('a stop')).toBe(0);
    settling.came('a start', 12);
    expect(settling.firstLook('a start')).toBeCloseTo(18);
    settling.came('a start', 80);
    expect(settling.firstLook('a start')).toBeCloseTo(90);
  });

  it('waits less and less for what became faster', () => {
    const settling = openSettling();
    settling.came('a start', 16);
    for (let count = 0; count < 400; count += 1) settling.came('a start', 0);
    expect(settling.firstLook('a start')).toBe(0);
  });
});
