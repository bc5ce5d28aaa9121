import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapterCommand } from '../../../../cli/client-mode/adapter-command.ts';
import { replayClient } from '../../../../cli/client-mode/replay-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'slb-conformance-adapters-'));
const config = join(folder, 'config.json');
writeFileSync(config, JSON.stringify({ clients: { mine: ['node', 'my adapter.mjs'] } }));
const empty = join(folder, 'empty.json');
writeFileSync(empty, '{}');

describe('the command of an adapter', () => {
  it('is what stands behind the two dashes', () => {
    expect(adapterCommand({}, ['node', 'adapter.mjs'])).toEqual(['node', 'adapter.mjs']);
  });

  it('is found by its name in the config file', () => {
    expect(adapterCommand({ client: 'mine', config }, [])).toEqual(['node', 'my adapter.mjs']);
  });

  it.each([
    ['nothing at all', {}, [], /name the command of the adapter/],
    ['a name and a command', { client: 'mine', config }, ['node'], /by --client or by its command, not both/],
    ['a name that is not there', { client: 'mien', config }, [], /has no client "mien" \(did you mean mine\?\)/],
    ['a name where there are none', { client: 'mine', config: empty }, [], /empty\.json names no clients/],
    ['a file that is not there', { client: 'mine', config: 'none.json' }, [], /none\.json does not exist/],
  ])('is none of %s', (_what, named, command, message) => {
    expect(() => adapterCommand(named, command)).toThrow(message);
  });

  it('is in the line that shows a case again', () => {
    expect(replayClient('client.answer.plain#json', { client: 'mine', config: 'a b.json' }, [])).toBe(
      "npx slb-conformance client --case 'client.answer.plain#json' --client mine --config 'a b.json'",
    );
    expect(replayClient('client.answer.plain#json', {}, ['node', 'my adapter.mjs'])).toBe(
      "npx slb-conformance client --case 'client.answer.plain#json' -- node 'my adapter.mjs'",
    );
  });
});
