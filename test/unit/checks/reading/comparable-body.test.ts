import { describe, expect, it } from 'vitest';
import { comparableBody } from '../../../../checks/reading/comparable-body.ts';

const text = (body: unknown, asText = false, ...except: readonly string[]): string | undefined =>
  JSON.stringify(comparableBody(body, { asText, except: new Set(except) }));

describe('comparableBody', () => {
  it('takes neither the order of fields nor that of items for data', () => {
    expect(text({ A: 1, B: [{ C: 1 }, { C: 2 }] })).toBe(text({ B: [{ C: 2 }, { C: 1 }], A: 1 }));
    expect(text([1, 2])).not.toBe(text([1, 1]));
  });

  it('takes what is empty for what is absent', () => {
    expect(text({ A: '', B: null, C: [], D: { E: [''] } })).toBeUndefined();
    expect(text({ A: 0, B: false })).toBe('{"A":0,"B":false}');
  });

  it('compares as text what XML can express', () => {
    expect(text({ A: 80, B: [true], C: 1.5 }, true)).toBe(text({ A: '80', B: 'true', C: '1.50' }, true));
    expect(text({ A: 80 })).not.toBe(text({ A: '80' }));
    expect(text({ A: 'a\r\nb' }, true)).toBe(text({ A: 'a\nb' }, true));
    expect(text({ A: ' \n' }, true)).toBeUndefined();
    expect(text({ A: '08' }, true)).not.toBe(text({ A: '8' }, true));
  });

  it('leaves out dotted paths at any depth, and their namesakes elsewhere not', () => {
    expect(text({ A: 1, L: [{ A: 1, B: 2 }] }, false, 'L.A')).toBe('{"A":1,"L":[{"B":2}]}');
  });
});
