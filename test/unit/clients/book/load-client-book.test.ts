import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadClientBook } from '../../../../clients/book/load-client-book.ts';
import { clientChecks } from '../../../../clients/judging/checks-of-clients.ts';
import { planClientCases } from '../../../../clients/running/plan-client-cases.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { clientBook } from '../run-cases.ts';

/** The suites with a passage of a file replaced. */
function withChange(file: string, from: string | RegExp, to: string): () => unknown {
  const folder = mkdtempSync(join(tmpdir(), 'slb-conformance-client-'));
  cpSync(join(packageRoot(), 'specs', 'client'), folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  return () => loadClientBook(folder);
}

describe('the suites of client mode', () => {
  it('give each requirement and each case an id of its own', () => {
    const cases = clientBook.requirements.flatMap(planClientCases);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(clientBook.requirements.map(({ id }) => id)).toEqual(clientBook.requirements.map(({ id }) => id).toSorted());
  });

  it('speak of what no document of the vendor does in a suite of its own', () => {
    const isVendors = ({ document }: { readonly document: string }): boolean =>
      !/^(?:rfc-|xml-|client-issues$)/.test(document);
    const wrong = clientBook.requirements.filter(
      ({ suite, sources }) => (suite === 'robustness') === sources.some(isVendors),
    );
    expect(wrong.map(({ id, suite }) => `${suite} ${id}`)).toEqual([]);
  });

  it('can ask each check that there is', () => {
    const schema = JSON.parse(
      readFileSync(join(packageRoot(), 'specs', 'schemas', 'client-suite.schema.json'), 'utf8'),
    ) as { definitions: { expectation: { properties: object } } };
    expect(Object.keys(schema.definitions.expectation.properties).toSorted()).toEqual(
      [...clientChecks.keys()].toSorted(),
    );
  });

  it.each([
    ['a call that is not there', 'answer.yaml', 'call: list', 'call: lsit', /unknown call "lsit"/],
    ['a check that is not there', 'robustness.yaml', 'copes:', 'cope:', /unknown key "cope"/],
    [
      'a document that is not there',
      'robustness.yaml',
      'document: rfc-8259',
      'document: rfc-1',
      /unknown document "rfc-1"/,
    ],
    ['a word that the call has not', 'answer.yaml', /\$items/, '$itmes', /the call "list" has no word "\$itmes"/],
    [
      'an id that is there already',
      'robustness.yaml',
      'id: client.answer.bom',
      'id: client.answer.plain',
      /is the id of another requirement/,
    ],
    [
      'a case without an expectation',
      'answer.yaml',
      /expect: \[\{ result: .*\]$/m,
      'expect: []',
      /a case that binds expects something/,
    ],
    [
      'an answer in JSON for a client that may not read it',
      'answer.yaml',
      /\n {8}format: json(?=\n {8}answers: \[\{ text)/,
      '',
      /an answer that can only be JSON/,
    ],
    ['broken YAML', 'request.yaml', 'requirements:', 'requirements: [', /request\.yaml:\d+:\d+/],
  ])('with %s are refused, with file, line and column', (_what, file, from, to, problem) => {
    const load = withChange(file, from, to);
    expect(load).toThrow(problem);
    expect(load).toThrow(/\.yaml:\d+:\d+: /);
  });
});
