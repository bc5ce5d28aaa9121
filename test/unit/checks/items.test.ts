import { describe, expect, it } from 'vitest';
import { readsAsExpected } from '../../../checks/effect/reads-as-expected.ts';
import { withheld } from '../../../checks/answer/withheld.ts';
import type { Outcome } from '../../../cases/case.ts';
import type { ExpectedItems } from '../../../cases/expectation.ts';
import { accept, answer, contextOf, evidence, read, success } from './evidence.ts';

const context = contextOf('clb.server-certificate.effect.made-is-listed');

function look(match: ExpectedItems['match'], ids: readonly string[]): Outcome {
  const body = { Things: { Thing: ids.map((Id) => ({ Id })) } };
  const plan = {
    reads: [
      { call: { action: 'List', parameters: {} }, fields: [], items: [{ path: 'Things.Thing', match, items: '' }] },
    ],
  };
  return readsAsExpected.run(
    evidence(accept, success(), { reads: [read(success(body), { items: ['[{"Id":"a"}]'] })] }, plan),
    context,
  );
}

describe('the items of a list', () => {
  it('hold what was made, among others or alone', () => {
    expect(look('all', ['b', 'a']).verdict).toBe('pass');
    expect(look('all', ['b'])).toMatchObject({
      verdict: 'fail',
      problems: [{ expected: 'Things.Thing holds at least [{"Id":"a"}]', actual: 'it holds [{"Id":"b"}]' }],
    });
    expect(look('only', ['a']).verdict).toBe('pass');
    expect(look('only', ['a', 'b']).verdict).toBe('fail');
    expect(look('only', ['a', 'a']).verdict).toBe('fail');
    expect(look('only', []).verdict).toBe('fail');
  });

  it('do not hold what was deleted', () => {
    expect(look('none', ['b']).verdict).toBe('pass');
    expect(look('none', []).verdict).toBe('pass');
    expect(look('none', ['b', 'a']).verdict).toBe('fail');
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
