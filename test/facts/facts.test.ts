import { describe, expect, it } from 'vitest';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { violations } from '../../specs/oracle/violations.ts';
import { book } from '../unit/emulator/emulator-client.ts';
import { factFiles, facts, faultsOfFile, readJson, type Fact } from './fact.ts';
import { constants, filler, runFact, wireParameters } from './run-fact.ts';

const actions: ReadonlyMap<string, ActionSpec> = new Map(book.actions.map((action) => [action.name, action]));

/** Where the judgement of the specs on the parameters differs from the fact. */
function specFaults({ edition, call, expect: { accepted }, about }: Fact): readonly string[] {
  const action = actions.get(call.action);
  if (action === undefined || (!accepted && about !== 'parameters')) return [];
  const values = constants();
  const wire = wireParameters(
    call,
    filler((name) => values.get(name) ?? `${name}-facts`),
  );
  const found = violations(action, wire, { editions: book.service.editions, edition });
  const broken = found.filter(({ judgement }) => judgement.expect === 'reject');
  if (!accepted) return broken.length > 0 ? [] : [`specs: nothing broken${disputes(found.length)}`];
  return broken.map(({ subject, constraint }) => `specs: ${subject} breaks ${constraint}`);
}

function disputes(count: number): string {
  return count === 0 ? '' : `, ${count} disputed`;
}

async function faultsOf(fact: Fact): Promise<readonly string[]> {
  const ofEmulator = await runFact(fact);
  return [...specFaults(fact), ...ofEmulator.map((fault) => `emulator: ${fault}`)];
}

/** One line per action: how many facts of each edition. */
function table(): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { call, edition } of facts) {
    const row = counts.get(call.action) ?? new Map<string, number>();
    counts.set(call.action, row.set(edition, (row.get(edition) ?? 0) + 1));
  }
  const lines = [...counts].map(([action, row]) => `${action}: ${[...row].map((cell) => cell.join(' × ')).join(', ')}`);
  return lines.toSorted().join('\n');
}

describe('files of facts', () => {
  it.each(factFiles)('%s is well formed', (name) => {
    expect(faultsOfFile(name)).toEqual([]);
  });

  it('have an id for each fact alone', () => {
    const ids = facts.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('cite documents of their own edition', () => {
    const documents = new Map(book.documents.map(({ id, edition }) => [id, edition]));
    expect(facts.filter(({ document, edition }) => documents.get(document) !== edition).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('speak of every action of the guide, and so do the specs', () => {
    const guide = readJson<string[]>('shared', 'actions-2018.json');
    const of2018 = new Set(facts.filter(({ edition }) => edition === '2018').map(({ call }) => call.action));
    expect(guide.filter((action) => !of2018.has(action))).toEqual([]);
    expect(guide.filter((action) => !actions.has(action))).toEqual([]);
  });
});

describe('a fact that is not so', () => {
  const told = facts.filter(({ about, edition }) => edition === '2018' && about === 'parameters').slice(0, 3);
  const shown = facts.filter(({ expect: { accepted, fields } }) => accepted && fields !== undefined).slice(0, 3);

  it.each(told.map((fact) => [fact.id, fact] as const))('is found by specs and emulator (%s)', async (_, fact) => {
    const wrong = { ...fact, expect: { ...fact.expect, accepted: true } };
    expect((await faultsOf(wrong)).map((fault) => fault.split(':')[0])).toEqual(['specs', 'emulator']);
  });

  it.each(shown.map((fact) => [fact.id, fact] as const))('is found in an answer (%s)', async (_, fact) => {
    const fields = Object.fromEntries(Object.keys(fact.expect.fields ?? {}).map((path) => [path, 'no such value']));
    expect(await faultsOf({ ...fact, expect: { ...fact.expect, fields } })).not.toEqual([]);
  });
});

describe('totals', () => {
  it('are large enough, and printed', () => {
    const open = facts.filter((fact) => fact.open !== undefined).length;
    const inEdition = (edition: string): number => facts.filter((fact) => fact.edition === edition).length;
    const editions = book.service.editions.map((edition) => `${inEdition(edition)} of ${edition}`).join(', ');
    console.log(`${facts.length} facts (${editions}); ${open} open\n${table()}`);
    for (const [edition, least] of Object.entries({ 2018: 150, 2019: 10, 2024: 40, 2026: 30 })) {
      expect(inEdition(edition)).toBeGreaterThanOrEqual(least);
    }
    expect(facts.length).toBeGreaterThanOrEqual(250);
  });
});

describe.each(book.service.editions)('facts of %s', (edition) => {
  for (const fact of facts.filter((fact) => fact.edition === edition)) {
    it(`${fact.id}: ${fact.says}`, async () => {
      const faults = await faultsOf(fact);
      if (fact.open === undefined) expect(faults.join('\n')).toBe('');
      else expect(faults, `"${fact.id}" holds now: take its "open" out`).not.toEqual([]);
    });
  }
});
