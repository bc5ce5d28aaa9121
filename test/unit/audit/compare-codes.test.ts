import { describe, expect, it } from 'vitest';
import { auditCodes, gapsBetween, type Reasons } from '../../../audit/compare-codes.ts';
import { loadDocumentedCodes, readData, type DocumentedCode } from '../../../audit/documented-code.ts';
import { namedCodes, namesInCodes, type NamedCode } from '../../../audit/named-code.ts';
import { loadSpecBook, serviceIds } from '../../../specs/read/load-spec-book.ts';

const names = new Set(['Weight']);
const none: Reasons = { unnamed: [], undocumented: [] };

function row(code: string, rest: Partial<DocumentedCode> = {}): DocumentedCode {
  return { document: 'guide', edition: '2018', code, status: 400, ...rest };
}

function name(code: string, rest: Partial<NamedCode> = {}): NamedCode {
  return { edition: '2018', code, status: 400, place: 'spec', ...rest };
}

function gaps(documented: readonly DocumentedCode[], named: readonly NamedCode[]): readonly string[] {
  return gapsBetween(documented, named, names).map(({ side, code }) => `${side} ${code}`);
}

describe('gapsBetween', () => {
  it('tells codes that stand on one side alone', () => {
    expect(gaps([row('A'), row('B')], [name('B'), name('C')])).toEqual(['unnamed A', 'undocumented C']);
  });

  it('tells a status and an edition apart', () => {
    expect(gaps([row('A')], [name('A', { status: 404 })])).toHaveLength(2);
    expect(gaps([row('A')], [name('A', { edition: '2019' })])).toHaveLength(2);
  });

  it('asks the spec of the action of which a row is, and any spec for a row of the product', () => {
    const add = { action: 'Add' };
    expect(gaps([row('A', add)], [name('A', { action: 'Remove' })])).toHaveLength(2);
    expect(gaps([row('A', add)], [name('A')])).toEqual([]);
    expect(gaps([row('A')], [name('A', add)])).toEqual([]);
  });

  it('lets a code made of a name stand for known names alone', () => {
    const made = [name('Invalid{Parameter}.Malformed')];
    expect(gaps([row('InvalidWeight.Malformed')], made)).toEqual([]);
    expect(gaps([row('InvalidOwner.Malformed')], made)).toEqual(['unnamed InvalidOwner.Malformed']);
  });
});

describe('auditCodes', () => {
  it('takes a reason for its codes and editions, and tells reasons that explain nothing', () => {
    const reasons: Reasons = {
      ...none,
      unnamed: [{ why: 'paying', codes: ['PAY.*', 'ORDER.*'], editions: ['2018'] }],
    };
    const rows = [row('PAY.FAILED'), row('PAY.FAILED', { edition: '2024' })];
    const { gaps: open, stale, explained } = auditCodes(rows, [], names, reasons);
    expect(open.map(({ edition }) => edition)).toEqual(['2024']);
    expect([stale, explained]).toEqual([['unnamed: ORDER.*'], 1]);
  });

  it.each(serviceIds())('finds every code of the documents of %s in the specs and the other way round', (id) => {
    const book = loadSpecBook(id);
    const documented = loadDocumentedCodes(book);
    const reasons = readData<Reasons>(id, 'code-reasons.yaml');
    const { gaps: open, stale } = auditCodes(documented, namedCodes(book), namesInCodes(book), reasons);
    expect(documented.length).toBeGreaterThan(0);
    expect({ open, stale }).toEqual({ open: [], stale: [] });
  });
});
