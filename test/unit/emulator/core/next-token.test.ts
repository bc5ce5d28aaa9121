import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Invocation } from '../../../../emulator/core/call.ts';
import { pageByToken, readToken, writeToken } from '../../../../emulator/core/next-token.ts';
import { Refusal } from '../../../../emulator/core/refusal.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const { actions } = loadSpecBook('relay', join(packageRoot(), 'test', 'fixtures', 'services'));

function asked(parameters: Readonly<Record<string, string>>): Invocation {
  const spec = actions.find(({ name }) => name === 'ListRoutes');
  if (!spec) throw new Error('no such action');
  const account = { accessKeyId: 'a', accessKeySecret: 'b' };
  return {
    spec,
    account,
    requestId: '',
    method: 'POST',
    format: 'json',
    parameters,
    delivery: { holdMs: 0 },
  } as Invocation;
}

describe('pageByToken', () => {
  it('gives each item once, from token to token', () => {
    const first = pageByToken(asked({ MaxResults: '2' }), ['a', 'b', 'c'], 20);
    expect(first.page).toEqual(['a', 'b']);
    expect(first.beside).toMatchObject({ MaxResults: 2, TotalCount: 3 });
    const token = String(first.beside['NextToken']);
    const last = pageByToken(asked({ MaxResults: '2', NextToken: token }), ['a', 'b', 'c'], 20);
    expect(last).toEqual({ page: ['c'], beside: { MaxResults: 2, TotalCount: 3 } });
  });

  it('has no token where a page holds exactly the rest', () => {
    expect(pageByToken(asked({}), ['a', 'b'], 2).beside).not.toHaveProperty('NextToken');
  });

  it('refuses a token that nobody was given', () => {
    expect(() => pageByToken(asked({ NextToken: 'made-up' }), [], 20)).toThrow(Refusal);
  });

  it('writes tokens that it reads', () => {
    expect(readToken(writeToken(7))).toBe(7);
    expect(readToken('')).toBeUndefined();
  });
});
