import { loadSpecBook, serviceIds } from '../specs/read/load-spec-book.ts';
import { checkSisterGroups } from './check-sister-groups.ts';
import { compareSisters } from './compare-sisters.ts';
import { readData } from './documented-code.ts';
import { nameOf, settleDifferences, type KnownDifferences } from './settle-differences.ts';
import type { SisterGroups } from './sister-groups.ts';

for (const service of serviceIds()) {
  const book = loadSpecBook(service);
  const groups = readData<SisterGroups>(service, 'sister-groups.yaml');
  checkSisterGroups(groups, book, `audit/${service}/sister-groups.yaml`);
  const found = compareSisters(book, groups);
  const known = readData<readonly KnownDifferences[]>(service, 'known-sister-differences.yaml');
  const { unexplained, stale } = settleDifferences(found, known);
  for (const difference of unexplained) {
    console.log(`${nameOf(difference)}: ${difference.says}; most of its sisters: ${difference.others}`);
  }
  for (const name of stale) console.log(`a reason is given for what is no difference: ${name}`);
  console.log(`${found.length} differences, ${unexplained.length} without a reason, ${stale.length} stale reasons`);
  if (unexplained.length + stale.length > 0) process.exitCode = 1;
}
