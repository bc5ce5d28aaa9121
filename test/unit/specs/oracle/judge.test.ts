import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLater, isValidAnywhere, judge, withoutLetters } from '../../../../specs/oracle/judge.ts';
import type { Point, Statement } from '../../../../specs/point.ts';

const editions = ['2018', '2019', '2024', '2026'];

function statement(edition: string, says: Partial<Statement<boolean>>): Statement<boolean> {
  return { edition, level: 'must', source: { document: 'd', edition, section: 's' }, ...says };
}

function point(...statements: Statement<boolean>[]): Point<boolean> {
  return { statements, errors: [], pointer: '' };
}

const accepts = (value: boolean): boolean => value;

const anyStatement = (edition: string): fc.Arbitrary<Statement<boolean>> =>
  fc
    .record(
      { prose: fc.boolean(), schema: fc.boolean(), contradicts: fc.constant(true), partial: fc.boolean() },
      { requiredKeys: [] },
    )
    .map((says) => statement(edition, says));

const anyPoint = fc.tuple(...editions.map(anyStatement)).map((statements) => point(...statements));

describe('judge', () => {
  it('leaves a value to other editions where a constraint has no say on it', () => {
    const named = point(statement('2018', { prose: true }), statement('2024', { prose: false }));
    const unsaid = (value: boolean): boolean | undefined => (value ? undefined : false);
    expect(judge(named, unsaid, { editions }).expect).toBe('reject');
    expect(judge(named, unsaid, { editions, edition: '2018' }).expect).toBe('silent');
  });

  it('takes what is misprinted by its letter as well as by its reading', () => {
    const misprinted = point(statement('2018', { prose: true, letter: false }), statement('2024', { prose: true }));
    expect(judge(misprinted, accepts, { editions }).expect).toBe('disputed');
    expect(judge(misprinted, accepts, { editions, edition: '2018' }).expect).toBe('disputed');
    expect(judge(misprinted, accepts, { editions, edition: '2024' }).expect).toBe('accept');
    expect(judge(withoutLetters(misprinted), accepts, { editions }).expect).toBe('accept');
    expect(isValidAnywhere(misprinted, accepts, { editions, edition: '2024' })).toBe(false);
    const open = point(statement('2018', { prose: false, partial: true, letter: false }));
    expect(judge(open, accepts, { editions, edition: '2018' }).expect).toBe('disputed');
    const refused = point(...open.statements, statement('2024', { prose: false }));
    expect(judge(refused, accepts, { editions }).expect).toBe('reject');
  });

  it('says nothing where no edition speaks', () => {
    expect(judge(point(), accepts, { editions })).toMatchObject({ expect: 'silent', level: 'observe' });
  });

  it('falls back to the nearest earlier edition that speaks', () => {
    const old = point(statement('2018', { prose: true }), statement('2026', { prose: false }));
    expect(judge(old, accepts, { editions, edition: '2024' }).expect).toBe('accept');
  });

  it('leaves out what only later editions state', () => {
    expect(judge(point(statement('2024', { prose: true })), accepts, { editions, edition: '2018' }).expect).toBe(
      'silent',
    );
  });

  it('disputes what prose and schema of one edition see differently, even under that edition', () => {
    const split = point(statement('2024', { prose: false, schema: true }));
    expect(judge(split, accepts, { editions, edition: '2024' }).expect).toBe('disputed');
  });

  it('binds as strictly as the strictest statement that agrees', () => {
    const weak = statement('2018', { prose: true, level: 'should' });
    expect(judge(point(weak), accepts, { editions }).level).toBe('should');
    expect(judge(point(weak, statement('2024', { prose: true })), accepts, { editions }).level).toBe('must');
  });

  it('never binds where an edition in force is on the other side', () => {
    fc.assert(
      fc.property(anyPoint, (any) => {
        const { expect: verdict, accepting, rejecting } = judge(any, accepts, { editions });
        if (verdict === 'accept') expect(rejecting).toEqual([]);
        if (verdict === 'reject') expect(accepting).toEqual([]);
        if (verdict === 'disputed') expect(accepting.length > 0 && rejecting.length > 0).toBe(true);
      }),
    );
  });

  it('is silent where the edition accepts only for want of a bound that another states', () => {
    const bounded = (edition: string, range: { min?: number; max?: number }): Statement<typeof range> => ({
      edition,
      level: 'must',
      source: { document: 'd', edition, section: 's' },
      prose: range,
    });
    const range: Point<{ min?: number; max?: number }> = {
      statements: [bounded('2018', { min: 2 }), bounded('2024', { max: 9 }), bounded('2026', { min: 1, max: 9 })],
      errors: [],
      pointer: '',
    };
    const of = (value: number, edition?: string): string =>
      judge(range, ({ min = -Infinity, max = Infinity }) => value >= min && value <= max, { editions, edition }).expect;
    expect(['2018', '2024', '2026'].map((edition) => of(5, edition))).toEqual(['accept', 'accept', 'accept']);
    expect(['2018', '2024', '2026'].map((edition) => of(1, edition))).toEqual(['reject', 'silent', 'accept']);
    expect(['2018', '2024', '2026'].map((edition) => of(10, edition))).toEqual(['silent', 'reject', 'reject']);
    expect(of(1)).toBe('disputed');
  });

  it('asks one edition at most when one is named', () => {
    fc.assert(
      fc.property(anyPoint, fc.constantFrom(...editions), (any, edition) => {
        const { accepting, rejecting } = judge(any, accepts, { editions, edition });
        expect(new Set([...accepting, ...rejecting]).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('isValidAnywhere', () => {
  it('takes what one edition accepts and none refuses, and anything where none speaks', () => {
    const said = point(statement('2018', { prose: true }), statement('2026', {}));
    expect(isValidAnywhere(said, accepts, { editions, edition: '2026' })).toBe(true);
    expect(isValidAnywhere(point(), accepts, { editions })).toBe(true);
  });

  it('looks beyond the edition asked for', () => {
    const later = point(statement('2018', { prose: true }), statement('2024', { prose: false }));
    expect(isValidAnywhere(later, accepts, { editions, edition: '2018' })).toBe(false);
  });

  it('leaves out what an open list leaves out', () => {
    const open = point(statement('2018', { prose: false, partial: true }));
    expect(isValidAnywhere(open, accepts, { editions })).toBe(false);
  });
});

describe('isLater', () => {
  const documents = [{ document: 'd', edition: '2024', section: 's' }];

  it('is so of what only editions after the one in force describe', () => {
    expect(isLater({ documents }, { editions, edition: '2019' })).toBe(true);
    expect(isLater({ documents }, { editions, edition: '2024' })).toBe(false);
    expect(isLater({ documents }, { editions, edition: '2026' })).toBe(false);
    expect(isLater({ documents }, { editions })).toBe(false);
  });
});
