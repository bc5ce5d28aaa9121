import { describe, expect, it } from 'vitest';
import { undeclaredFixtures } from '../../../harness/declared.ts';
import { plannedCall } from '../../../harness/run-case.ts';
import { resolveValue, type SlotValues } from '../../../harness/slots.ts';
import { plan } from './run-recorded.ts';

const users = plan.requirements.flatMap(({ cases }) =>
  cases.filter((subject) => undeclaredFixtures(plannedCall(subject)).length > 0),
);

const values: SlotValues = {
  identifiers: new Map(),
  region: 'cn-hangzhou',
  prefix: 'run',
  suffix: 'case',
  certificate: () => ({ certificate: '', privateKey: '' }),
};

describe('undeclaredFixtures', () => {
  it('names what a plan uses and nobody declared', () => {
    expect(users.length).toBeGreaterThan(0);
    for (const subject of users) {
      expect(undeclaredFixtures(plannedCall(subject), { servers: ['i-1'] })).toEqual(['acl']);
      expect(undeclaredFixtures(plannedCall(subject), { acl: 'acl-1' })).toEqual([]);
    }
  });

  it('finds none in a case that can do without', () => {
    expect(users.map(({ requirement }) => requirement.kind).filter((kind) => kind !== 'conditional')).toEqual([]);
  });
});

describe('a slot for a declared fixture', () => {
  it('is filled with what was declared, of several servers the first', () => {
    const declared = { servers: ['i-1', 'i-2'], acl: 'acl-1' };
    expect(resolveValue({ fill: 'declared', name: 'servers' }, { ...values, declared })).toBe('i-1');
    expect(resolveValue({ fill: 'declared', name: 'acl' }, { ...values, declared })).toBe('acl-1');
  });

  it('makes a case not runnable where nothing was declared', () => {
    expect(() => resolveValue({ fill: 'declared', name: 'vswitch' }, values)).toThrow(
      'declare fixtures.vswitch in the config file',
    );
  });
});
