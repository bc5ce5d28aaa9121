import type { Suite } from '../cases/case.ts';
import { combinationsSuite } from './combinations.ts';
import { dryRunsSuite } from './dry-runs.ts';
import { gatewaySuite } from './gateway.ts';
import { idempotenceSuite } from './idempotence.ts';
import { lifecycleSuite } from './lifecycle.ts';
import { concurrencySuite } from './concurrency.ts';
import { modelSuite } from './model.ts';
import { offeredSuite } from './offered.ts';
import { othersUnchangedSuite } from './others-unchanged.ts';
import { parametersSuite } from './parameters.ts';
import { readBackSuite } from './read-back.ts';
import { resourcesSuite } from './resources.ts';
import { responsesSuite } from './responses.ts';
import { twinsSuite } from './twins.ts';
import { validCallsSuite } from './valid-calls.ts';
import { viewsSuite } from './views.ts';

/** All suites, in the order in which they are listed; each requirement belongs to the first that covers it. */
export const suites: readonly Suite[] = [
  offeredSuite,
  idempotenceSuite,
  gatewaySuite,
  validCallsSuite,
  combinationsSuite,
  othersUnchangedSuite,
  viewsSuite,
  dryRunsSuite,
  parametersSuite,
  readBackSuite,
  responsesSuite,
  twinsSuite,
  lifecycleSuite,
  modelSuite,
  concurrencySuite,
  resourcesSuite,
];
