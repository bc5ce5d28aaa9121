import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../cases/answer.ts';
import { followPages } from '../../../../harness/wire/follow-pages.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { answer, failure, success } from '../../checks/evidence.ts';

const relay = loadSpecBook('relay', join(packageRoot(), 'test', 'fixtures', 'services'));

/** Answers one after the other, with what each was asked for. */
function target(...answers: readonly Answer[]): {
  readonly asked: Readonly<Record<string, string>>[];
  readonly ask: (more: Readonly<Record<string, string>>) => Promise<Answer>;
} {
  const asked: Readonly<Record<string, string>>[] = [];
  const ask = (more: Readonly<Record<string, string>>): Promise<Answer> => {
    asked.push(more);
    return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? answer(success()));
  };
  return { asked, ask };
}

const page = (id: string, more: object = {}): Answer => answer(success({ Routes: [{ RouteId: id }], ...more }));

describe('followPages', () => {
  it('asks with each token for the next page until none is shown', async () => {
    const { asked, ask } = target(page('a', { NextToken: 't' }), page('b', { NextToken: 'u' }), page('c'));
    expect(await followPages('ListRoutes', relay, ask)).toHaveLength(3);
    expect(asked).toEqual([{}, { NextToken: 't' }, { NextToken: 'u' }]);
  });

  it('ends at an empty token, an empty page, a refusal and a limit', async () => {
    expect(await followPages('ListRoutes', relay, target(page('a', { NextToken: '' })).ask)).toHaveLength(1);
    const empty = target(page('a', { NextToken: 't' }), answer(success({ Routes: [], NextToken: 't' })));
    expect(await followPages('ListRoutes', relay, empty.ask)).toHaveLength(2);
    const refused = target(page('a', { NextToken: 't' }), answer(failure('No', 400)));
    expect(await followPages('ListRoutes', relay, refused.ask)).toHaveLength(2);
    expect(await followPages('ListRoutes', relay, target(page('a', { NextToken: 't' })).ask, 5)).toHaveLength(5);
  });

  it('asks once for a list that has no tokens', async () => {
    expect(await followPages('GetRoute', relay, target(page('a', { NextToken: 't' })).ask)).toHaveLength(1);
  });
});
