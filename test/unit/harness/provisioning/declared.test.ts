import { describe, expect, it } from 'vitest';
import { mustDeclare } from '../../../../cases/not-run-cause.ts';
import { countNeeded, serversNeeded, undeclaredFixtures } from '../../../../harness/provisioning/declared.ts';
import { plannedCall } from '../../../../cases/planned-call.ts';
import { resolveValue, type SlotValues } from '../../../../harness/provisioning/slots.ts';
import type { Slot } from '../../../../cases/call.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import { plan } from '../run-recorded.ts';

const users = plan.requirements.flatMap(({ cases }) =>
  cases.filter((subject) => undeclaredFixtures(plannedCall(subject)).includes('vswitch')),
);

const values: SlotValues = {
  identifiers: new Map(),
  region: 'cn-hangzhou',
  prefix: 'run',
  suffix: 'case',
  certificate: () => ({
    certificate: '',
    privateKey: '',
    caCertificate: '',
    flawedKeys: { other: '', encrypted: '', short: '' },
    shortCertificate: '',
  }),
};

describe('undeclaredFixtures', () => {
  it('names what a plan uses and nobody declared', () => {
    expect(users.length).toBeGreaterThan(0);
    for (const subject of users) {
      expect(undeclaredFixtures(plannedCall(subject), { servers: ['i-1'] })).toEqual(['vswitch']);
      expect(undeclaredFixtures(plannedCall(subject), { vswitch: 'vsw-1' })).toEqual([]);
    }
  });

  it('counts how many a plan speaks of', () => {
    const [subject] = users;
    const planned = plannedCall(subject ?? ({} as never));
    const more: Slot = { fill: 'declared', name: 'vswitch', nth: 2 };
    const asking = { ...planned, call: { ...planned.call, parameters: { ...planned.call.parameters, More: more } } };
    expect([countNeeded(planned, 'vswitch'), countNeeded(asking, 'vswitch'), countNeeded(asking, 'vpc')]).toEqual([
      1, 3, 1,
    ]);
  });

  it('finds none in some case of each requirement that is not about the fixture itself', () => {
    const dependent = plan.requirements
      .filter(({ cases }) => cases.some((subject) => users.includes(subject)))
      .filter(({ cases }) => cases.every((subject) => users.includes(subject)));
    expect(dependent.filter(({ requirement }) => requirement.kind !== 'conditional')).toEqual([]);
  });
});

describe('serversNeeded', () => {
  const plan: CallPlan = {
    fixtures: [],
    prepare: [],
    call: { action: 'Any', parameters: { Servers: { fill: 'servers', text: '["$server1","$server12"]' } } },
    expect: { answer: 'accept' },
    reads: [],
  };

  it('is the highest number of a server in any call', () => {
    expect(serversNeeded(plan)).toBe(12);
    expect(mustDeclare('servers', serversNeeded(plan))).toBe('declare at least 12 fixtures.servers in the config file');
  });

  it('must be declared', () => {
    const servers = Array.from({ length: 12 }, (_, index) => `i-${index}`);
    expect(undeclaredFixtures(plan)).toEqual(['servers']);
    expect(undeclaredFixtures(plan, { servers: servers.slice(1) })).toEqual(['servers']);
    expect(undeclaredFixtures(plan, { servers })).toEqual([]);
  });
});

describe('a slot for a declared fixture', () => {
  it('is filled with what was declared, of several servers the first', () => {
    const declared = { servers: ['i-1', 'i-2'], vswitch: 'vsw-1' };
    expect(resolveValue({ fill: 'declared', name: 'servers' }, { ...values, declared })).toBe('i-1');
    expect(resolveValue({ fill: 'declared', name: 'vswitch' }, { ...values, declared })).toBe('vsw-1');
  });

  it('puts servers into a text, each in its places', () => {
    const declared = { servers: ['i-a', 'i-b'] };
    const slot: Slot = { fill: 'servers', text: '["$server1","$server2","$server1"]' };
    expect(resolveValue(slot, { ...values, declared })).toBe('["i-a","i-b","i-a"]');
  });

  it('makes a case not runnable where nothing was declared', () => {
    expect(() => resolveValue({ fill: 'declared', name: 'resourceGroup' }, values)).toThrow(
      'declare fixtures.resourceGroup in the config file',
    );
  });
});
