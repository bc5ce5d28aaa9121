import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { specFaults } from './ask-specs.ts';
import type { Fact } from './fact.ts';
import { faultsOfFile, type FactService } from './fact-service.ts';
import { runFact } from './run-fact.ts';
import { openStage, type Stage } from './stage.ts';

/** Asks every fact of a service of its specs and of the emulator. */
export function describeFacts(service: FactService): void {
  describe('files of facts', () => describeFiles(service));
  describe('a fact that is not so', () => describeWrongFacts(service));
  describe('totals', () => it('are printed', () => console.log(totalsOf(service))));
  for (const edition of service.book.service.editions) {
    describe(`facts of ${edition}`, () => describeEdition(service, edition));
  }
}

function describeEdition(service: FactService, edition: string): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(service, edition);
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  for (const fact of service.facts.filter((fact) => fact.edition === edition)) {
    it(`${fact.id}: ${fact.says}`, async () => {
      const faults = await faultsOf(fact, stage);
      if (fact.open === undefined) expect(faults.join('\n')).toBe('');
      else expect(faults, `"${fact.id}" holds now: take its "open" out`).not.toEqual([]);
    });
  }
}

/** Where documents disagree, the emulator may follow either. */
async function faultsOf(fact: Fact, stage: Stage): Promise<readonly string[]> {
  const ofSpecs = specFaults(fact, stage.service);
  if (fact.conflict !== undefined) return ofSpecs;
  const ofEmulator = await runFact(fact, stage);
  return [...ofSpecs, ...ofEmulator.map((fault) => `emulator: ${fault}`)];
}

function describeFiles({ files, facts, book }: FactService): void {
  it.each(files.map((file) => [file.name, file] as const))('%s is well formed', (_, file) => {
    expect(faultsOfFile(file)).toEqual([]);
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
}

function describeWrongFacts(service: FactService): void {
  const certain = service.facts.filter(({ conflict, open }) => conflict === undefined && open === undefined);
  const told = certain.filter(({ about }) => about === 'parameters').slice(0, 3);
  const shown = certain.filter(({ expect: { accepted, fields } }) => accepted && fields !== undefined).slice(0, 3);
  const disputed = service.facts.filter(({ conflict }) => conflict !== undefined).slice(0, 1);

  it.each(named(told))('is found by specs and emulator (%s)', async (_, fact) => {
    const faults = await faultsAlone({ ...fact, expect: { ...fact.expect, accepted: true } }, service);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['specs', 'emulator']);
  });

  it.each(named(shown))('is found in an answer (%s)', async (_, fact) => {
    const fields = Object.fromEntries(Object.keys(fact.expect.fields ?? {}).map((path) => [path, 'no such value']));
    expect(await faultsAlone({ ...fact, expect: { ...fact.expect, fields } }, service)).not.toEqual([]);
  });

  it('is found where documents agree', async () => {
    const agreed = shown.map((fact) => faultsAlone({ ...fact, conflict: 'somebody says so' }, service));
    expect((await Promise.all(agreed)).flat()).toContain('specs: nothing disputed');
  });

  it.each(named(disputed))('is found where they do not (%s)', async (_, { conflict: _conflict, ...fact }) => {
    const calls = [true, false].map((accepted) => ({ ...fact, about: 'parameters' as const, expect: { accepted } }));
    const faults = await Promise.all(calls.map((fact) => faultsAlone(fact, service)));
    expect(faults.flat()).not.toEqual([]);
  });
}

async function faultsAlone(fact: Fact, service: FactService): Promise<readonly string[]> {
  await using stage = await openStage(service, fact.edition);
  return await faultsOf(fact, stage);
}

function named(facts: readonly Fact[]): readonly (readonly [string, Fact])[] {
  return facts.map((fact) => [fact.id, fact]);
}

/** How many facts there are, and one line per action: how many of each edition. */
function totalsOf({ facts, book }: FactService): string {
  const { editions } = book.service;
  const counted = (some: readonly Fact[]): string =>
    editions
      .map((edition) => [edition, some.filter((fact) => fact.edition === edition).length] as const)
      .filter(([, count]) => count > 0)
      .map((cell) => cell.join(' × '))
      .join(', ');
  const open = facts.filter((fact) => fact.open !== undefined).length;
  const actions = new Set(facts.map(({ call }) => call.action));
  const lines = [...actions]
    .toSorted()
    .map((name) => `${name}: ${counted(facts.filter(({ call }) => call.action === name))}`);
  return [`${facts.length} facts (${counted(facts)}); ${open} open`, ...lines].join('\n');
}
