import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { first, second } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  { variant: 'alone', added: [{ ...first, port: null }] },
  { variant: 'beside-another', added: [second, { ...first, port: null }] },
];

/** A server without a port. */
export const membersWithoutPort: Scenario = (topic, context) => memberCases(topic, cases, context, 'reject');
