import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../emulator/server.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { leadAlbListener } from './alb-sequences.ts';
import { driversOf, openAdapter, type Driver, type Manner } from './drive-adapter.ts';
import { listedAdapters, skipWithout, type ListedAdapter } from './listed-adapters.ts';
import { leadSlbListeners, readSlbPages, tellSlbErrors, useSlbToken } from './slb-sequences.ts';

/** SDKs that leave it to their caller whether parameters stand in the query or, in chunks, in a form. */
const formed = listedAdapters
  .filter(({ name }) => name.startsWith('openapi-'))
  .map((one): ListedAdapter => ({ ...one, name: `${one.name} in a form`, command: [...one.command, 'body'] }));

const bySecret: Manner = { wrongSecret: 'InvalidAccessKeySecret' };

const manners: Readonly<Record<string, Manner>> = {
  'python-sdk-slb': bySecret,
  'python-sdk-alb': bySecret,
  'python-libcloud': { inMessage: true },
  'java-core': { withoutStatus: true, signatures: ['v1'] },
};

const books = [loadSpecBook('clb'), loadSpecBook('alb')];

/** All sequences in the form that is first; in others what their encoding and signature make unlike. */
async function lead(driver: Driver, isFirst: boolean, hasTokens: boolean): Promise<void> {
  if (driver.form.product === 'Alb') {
    if (isFirst) await leadAlbListener(driver);
    return;
  }
  await leadSlbListeners(driver);
  if (isFirst) await readSlbPages(driver);
  await tellSlbErrors(driver);
  if (hasTokens) await useSlbToken(driver);
}

describe.concurrent('listeners are led through their lives, page by page and with refusals, by', () => {
  const emulators: Emulator[] = [];
  beforeAll(async () => {
    for (const book of books) emulators.push(await startEmulator({ book, transitionMs: 20, faults: [] }));
  });
  afterAll(async () => {
    await Promise.all(emulators.map((emulator) => emulator.close()));
  });

  it.for([...listedAdapters, ...formed])('$name', async (listed, context) => {
    skipWithout(listed, context);
    const adapter = await openAdapter(listed);
    const { services, sts = false } = adapter.hello.speaks;
    const spoken = books.flatMap((book, index) => (services.includes(book.service.product) ? [index] : []));
    expect(spoken).not.toEqual([]);
    try {
      for (const index of spoken) {
        const drivers = driversOf(adapter, books[index]!, emulators[index]!.endpoint, manners[listed.name] ?? {});
        // There are no forms in requests that have no body.
        const sent = formed.includes(listed) ? drivers.filter(({ form }) => form.method === 'POST') : drivers;
        for (const [at, driver] of sent.entries()) await lead(driver, at === 0, sts);
      }
    } finally {
      await adapter.close();
    }
  });
});
