import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJournals, openJournal, readJournal } from '../../../../harness/journal/journal.ts';

const header = { run: 'r1', endpoint: 'http://127.0.0.1:1', service: 'clb', region: 'cn-hangzhou' };
const freshPath = (): string => join(mkdtempSync(join(tmpdir(), 'slb-conformance-')), 'r1.journal.jsonl');

describe('openJournal', () => {
  it('writes an intent to disk before the resource exists', () => {
    const path = freshPath();
    openJournal(path, header).intend({ resource: 'load-balancer' });
    expect(readJournal(path)).toMatchObject({ header, owned: [{ number: 1, resource: 'load-balancer' }] });
  });

  it('owns what was made and is not gone', () => {
    const path = freshPath();
    const journal = openJournal(path, header);
    const first = journal.intend({ resource: 'load-balancer' });
    const second = journal.intend({ resource: 'listener', variant: 'tcp' });
    journal.made(first, { LoadBalancerId: 'lb-1' });
    journal.made(second, { LoadBalancerId: 'lb-1', ListenerPort: '80' });
    journal.gone(second);
    expect(readJournal(path).owned).toEqual([
      { number: 1, resource: 'load-balancer', keys: { LoadBalancerId: 'lb-1' } },
    ]);
    expect(journal.open()).toEqual(readJournal(path).owned);
  });

  it('removes its file when nothing is left, and keeps it otherwise', () => {
    const path = freshPath();
    const journal = openJournal(path, header);
    const number = journal.intend({ resource: 'load-balancer' });
    journal.close();
    expect(existsSync(path)).toBe(true);
    journal.gone(number);
    journal.close();
    expect(existsSync(path)).toBe(false);
  });

  it('is there before anything is made, and held by the process that writes it', () => {
    const path = freshPath();
    const journal = openJournal(path, header);
    expect(readJournal(path)).toMatchObject({ held: true, holder: { pid: process.pid }, owned: [] });
    journal.intend({ resource: 'load-balancer' });
    journal.close();
    expect(readJournal(path).held).toBe(false);
  });

  it('throws where it cannot be written', () => {
    const taken = freshPath();
    writeFileSync(taken, '');
    expect(() => openJournal(join(taken, 'r1.journal.jsonl'), header)).toThrow(/EEXIST|ENOTDIR/);
  });

  it('touches no disk without a path', () => {
    const journal = openJournal(undefined, header);
    journal.intend({ resource: 'load-balancer' });
    expect(journal.open()).toHaveLength(1);
  });
});

describe('readJournal', () => {
  it('passes over a last line that a crash cut off', () => {
    const path = freshPath();
    const journal = openJournal(path, header);
    journal.made(journal.intend({ resource: 'load-balancer' }), { LoadBalancerId: 'lb-1' });
    const whole = readFileSync(path, 'utf8');
    appendFileSync(path, '{"type":"gone","num');
    expect(readJournal(path).owned).toHaveLength(1);
    expect(readFileSync(path, 'utf8').startsWith(whole)).toBe(true);
  });

  it('says that a file is no journal', () => {
    const path = freshPath();
    writeFileSync(path, '{"hello":"world"}\n');
    expect(() => readJournal(path)).toThrow(/is not a journal/);
  });
});

describe('findJournals', () => {
  it('finds none where there is no folder', () => {
    expect(findJournals('/no/such/folder')).toEqual([]);
  });
});
