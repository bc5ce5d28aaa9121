import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientExplanationText, explainClient } from '../../../../cli/client-mode/explain-client.ts';
import { clientRows } from '../../../../cli/client-mode/list-client.ts';

const speaks = { services: ['Slb'], signatures: ['v1'], formats: ['json'], methods: ['GET'] };

/** A config file that names an adapter whose SDK speaks little, and one that says nothing. */
function config(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'slb-conformance-list-client-')), 'config.json');
  const hello = JSON.stringify({ hello: 1, name: 'small', version: '1', speaks });
  const small = [process.execPath, '-e', `console.log('${hello}'); process.stdin.resume();`];
  writeFileSync(file, JSON.stringify({ clients: { small, mute: [process.execPath, '-e', '0'] } }));
  return file;
}

type Rows = readonly { readonly id: string; readonly cases: readonly string[]; readonly notApplicable?: string }[];

describe('of client mode', () => {
  it('every promise is listed, and with the name of an SDK what it is asked of them', async () => {
    const all = (await clientRows('requirements', { client: true })) as Rows;
    const asked = (await clientRows('requirements', { client: 'small', config: config() })) as Rows;
    expect(asked.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(all.filter(({ notApplicable }) => notApplicable !== undefined)).toEqual([]);
    const of = (rows: Rows, wanted: string) => rows.find(({ id }) => id === wanted);
    expect(of(asked, 'client.answer.plain')).toEqual(of(all, 'client.answer.plain'));
    expect(of(asked, 'client.request.signature.v3')).toMatchObject({
      cases: [],
      notApplicable: 'small does not sign by version 3',
    });
  });

  it('every case is listed, with the reason where an SDK is not asked for it', async () => {
    const rows = (await clientRows('cases', { client: 'small', config: config() })) as Rows;
    const applies = (part: string): readonly (boolean | string)[] =>
      rows.filter(({ id }) => id.startsWith(part)).map(({ notApplicable }) => notApplicable ?? true);
    expect(new Set(applies('client.answer.plain#'))).toEqual(new Set([true]));
    expect(applies('client.answer.page#')).toContain('small has no "pages: true" in what it speaks');
  });

  it('a promise is explained with what is called, answered and expected', async () => {
    const explanation = await explainClient('client.request.encoding.space', {});
    expect(explanation.cases[0]?.steps[0]).toMatchObject({ call: 'write', with: { $text: 'a b' } });
    const text = clientExplanationText(explanation);
    expect(text).toMatch(/#\S+ \[must\]\n {6}calls write \{"with":\{"\$text":"a b"\}\}\n {6}answered with .*\n {6}→ /);
  });

  it('a promise is explained as an SDK is asked for it', async () => {
    const { cases } = await explainClient('client.answer.poll', { client: 'small', config: config() });
    expect(cases.every(({ notApplicable }) => notApplicable?.includes('waiters') === true)).toBe(true);
    const { cases: usual } = await explainClient('client.answer.poll', {});
    expect(usual.every(({ notApplicable }) => notApplicable === undefined)).toBe(true);
  });

  it.each([
    ['actions', {}, /client mode has no actions \(it has requirements, cases/],
    ['cases', { client: 'other', config: config() }, /has no client "other"/],
    ['cases', { client: 'mute', config: config() }, /ended with exit code 0 before it said hello/],
  ])('there is no list "%s" with %o', async (what, option, message) => {
    await expect(clientRows(what, option)).rejects.toThrow(message);
  });
});
