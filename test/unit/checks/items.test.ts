import { describe, expect, it } from 'vitest';
import { readsAsExpected } from '../../../checks/reads-as-expected.ts';
import { readTogether } from '../../../checks/read-together.ts';
import { withheld } from '../../../checks/withheld.ts';
import type { Outcome } from '../../../harness/case.ts';
import type { ExpectedItem } from '../../../specs/call-plan.ts';
import { accept, answer, contextOf, evidence, read, success } from './evidence.ts';

const context = contextOf('clb.server-certificate.effect.made-is-listed');

function look(shown: ExpectedItem['shown'], ids: readonly string[]): Outcome {
  const item: ExpectedItem = { path: 'Things.Thing', key: 'Id', is: { fill: 'identifier', resource: 'thing' }, shown };
  const body = { Things: { Thing: ids.map((Id) => ({ Id })) } };
  const plan = { reads: [{ call: { action: 'List', parameters: {} }, fields: [], item }] };
  return readsAsExpected.run(
    evidence(accept, success(), { reads: [read(success(body), { wanted: 'a' })] }, plan),
    context,
  );
}

describe('the items of a list', () => {
  it('hold what was made, among others or alone', () => {
    expect(look('among-others', ['b', 'a']).verdict).toBe('pass');
    expect(look('among-others', ['b'])).toMatchObject({ verdict: 'fail', problems: [{ actual: 'none has' }] });
    expect(look('alone', ['a']).verdict).toBe('pass');
    expect(look('alone', ['a', 'b']).verdict).toBe('fail');
    expect(look('alone', []).verdict).toBe('fail');
  });

  it('do not hold what was deleted', () => {
    expect(look('not-at-all', ['b']).verdict).toBe('pass');
    expect(look('not-at-all', []).verdict).toBe('pass');
    expect(look('not-at-all', ['b', 'a']).verdict).toBe('fail');
  });

  it('show what the call itself answered', () => {
    const fields = [{ path: 'Thing.Print', equals: [], sameAs: 'Print', absent: 'fail' as const }];
    const outcome = (shown: string): Outcome =>
      readsAsExpected.run(
        evidence(
          accept,
          success({ Print: '0a' }),
          { reads: [read(success({ Thing: [{ Print: shown }] }))] },
          { reads: [{ call: { action: 'List', parameters: {} }, fields }] },
        ),
        context,
      );
    expect(outcome('0a').verdict).toBe('pass');
    expect(outcome('0b')).toMatchObject({
      verdict: 'fail',
      problems: [{ expected: 'Thing.Print is 0a, as A answered' }],
    });
  });
});

describe('withheld', () => {
  const key = `-----BEGIN PRIVATE KEY-----\n${'abcd'.repeat(16)}\n${'efg/'.repeat(16)}\n-----END PRIVATE KEY-----\n`;
  const show = (body: string): Outcome => {
    const call = answer(success(), { parameters: { Key: key } });
    const response = { status: 200, headers: {}, body };
    const shown = answer(success(), { action: 'List', exchange: { ...call.exchange, response } });
    return withheld.run(
      evidence(accept, success(), { call, reads: [read(success(), { answer: shown })] }, { withheld: ['Key'] }),
      context,
    );
  };

  it('finds a key in an answer, however its lines are broken', () => {
    expect(show('{"Name":"key"}').verdict).toBe('pass');
    expect(show(JSON.stringify({ Key: key })).verdict).toBe('fail');
    expect(show(`<Key>${key.replaceAll('\n', '\r\n')}</Key>`)).toMatchObject({
      verdict: 'fail',
      problems: [{ expected: 'no answer shows the value of Key', actual: 'List shows it' }],
    });
  });

  it('asks nothing where nothing was sent in confidence', () => {
    expect(withheld.run(evidence(accept, success()), context).verdict).toBe('not-applicable');
  });
});

describe('reads that belong together', () => {
  const pages = (...keys: readonly (readonly string[])[]): Outcome => {
    const reads = keys.map((page) => read(success({ Tags: { Tag: page.map((K) => ({ K, V: 1 })) } })));
    const expected = { path: 'Tags.Tag', fields: ['K', 'V'], equals: ['b=1', 'a=1'] };
    const plan = {
      reads: keys.map(() => ({ call: { action: 'R', parameters: {} }, fields: [] })),
      readTogether: expected,
    };
    return readTogether.run(evidence(accept, success(), { reads }, plan), context);
  };

  it('finds every item once, in whatever order', () => {
    expect(pages(['a'], ['b']).verdict).toBe('pass');
    expect(pages(['b', 'a'], []).verdict).toBe('pass');
  });

  it('names items that come twice or not at all', () => {
    expect(pages(['a'], ['a'])).toMatchObject({
      verdict: 'fail',
      problems: [{ expected: 'Tags.Tag holds a=1, b=1', actual: 'it holds a=1, a=1' }],
    });
  });
});
