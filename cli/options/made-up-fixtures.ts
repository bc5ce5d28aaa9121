import type { DeclaredFixtures } from '../../harness/wire/target.ts';

/** Ids that nothing has, for targets that take any; enough servers for the longest list of a case. */
export const madeUpFixtures: DeclaredFixtures = {
  acl: 'acl-slbconformance1',
  vswitch: 'vsw-slbconformance1',
  servers: Array.from({ length: 24 }, (_, index) => `i-slbconformance${index + 1}`),
};
