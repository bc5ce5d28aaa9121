import { describe, expect, it } from 'vitest';
import type { CaseResult } from '../../../../harness/running/assess-case.ts';
import type { Case } from '../../../../cases/case.ts';
import type { NotRunCause } from '../../../../cases/not-run-cause.ts';
import { notRunGroups, type NotRunInput } from '../../../../harness/reporting/not-run-groups.ts';
import type { PlannedRequirement } from '../../../../harness/planning/plan-cases.ts';
import type { NotRunGroup, ReportedRequirement } from '../../../../reports/model/run-report.ts';
import type { Requirement } from '../../../../specs/requirement.ts';

/** A requirement that was not run, with what became of its cases. */
interface Told {
  readonly because?: readonly (NotRunCause | undefined)[];
  readonly verdict?: CaseResult['verdict'];
  readonly more?: Partial<Requirement>;
}

function groupsOf(
  told: Readonly<Record<string, Told>>,
  refused: NotRunInput['refused'] = [],
  offered: readonly ReportedRequirement[] = [],
): readonly NotRunGroup[] {
  const results = new Map<string, CaseResult>();
  const planned = Object.entries(told).map(([id, { because = [], verdict = 'not-run', more }]): PlannedRequirement => {
    const requirement = { id, ...more } as Requirement;
    const cases = because.map((cause, index) => {
      const subject = { id: `${id}#${index}`, requirement } as Case;
      const known = cause ? { because: cause } : {};
      results.set(subject.id, { case: subject, verdict, problems: [], observed: [], ...known });
      return subject;
    });
    return { requirement, suite: null, cases };
  });
  const reported = planned.map(({ requirement: { id } }) => ({ id, verdict: 'not-run' }) as ReportedRequirement);
  return notRunGroups([...offered, ...reported], { planned, results, refused });
}

const servers = (count: number): NotRunCause => ({ kind: 'fixture', name: 'servers', count });

describe('notRunGroups', () => {
  it('asks for nothing that an action needs which is not offered', () => {
    const told = { 'clb.AddServers.effect': { because: [servers(2)], more: { action: 'AddServers' } } };
    const offered = { id: 'clb.AddServers.offered', kind: 'offered', action: 'AddServers' } as const;
    const asked = (verdict: 'pass' | 'fail'): readonly string[] =>
      groupsOf(told, [], [{ ...offered, verdict } as ReportedRequirement]).map(({ cause }) => cause);
    expect(asked('fail')).toEqual(['AddServers is not offered']);
    expect(asked('pass')).toEqual(['fixtures.servers is not declared in the config file']);
  });

  it.each<[string, NotRunCause, NotRunGroup]>([
    [
      'a fixture',
      { kind: 'fixture', name: 'acl', count: 1 },
      {
        cause: 'fixtures.acl is not declared in the config file',
        requirements: 1,
        config: { fixtures: { acl: 'acl-id-1' } },
      },
    ],
    [
      'servers',
      servers(2),
      {
        cause: 'fixtures.servers is not declared in the config file',
        requirements: 1,
        config: { fixtures: { servers: ['server-id-1', 'server-id-2'] } },
      },
    ],
    [
      'several of another fixture',
      { kind: 'fixture', name: 'acl', count: 2 },
      {
        cause: 'fixtures.acl is not declared in the config file',
        requirements: 1,
        config: { fixtures: { acl: ['acl-id-1', 'acl-id-2'] } },
      },
    ],
    [
      'a second region',
      { kind: 'setting', name: 'otherRegion' },
      {
        cause: 'otherRegion is not named in the config file',
        requirements: 1,
        config: { otherRegion: 'other-region-id' },
      },
    ],
    [
      'a second account',
      { kind: 'setting', name: 'accounts.other' },
      {
        cause: 'accounts.other is not named in the config file',
        requirements: 1,
        config: {
          accounts: { other: { accessKeyId: 'OTHER_ACCESS_KEY_ID', accessKeySecret: 'OTHER_ACCESS_KEY_SECRET' } },
        },
      },
    ],
    [
      'cost',
      { kind: 'cost' },
      { cause: 'they would cost money on a real account', requirements: 1, option: '--allow-cost' },
    ],
    [
      'a limit',
      { kind: 'limit', count: 16 },
      {
        cause: 'they need more load balancers at once than limits.liveLoadBalancers',
        requirements: 1,
        config: { limits: { liveLoadBalancers: 16 } },
      },
    ],
    [
      'an action that is not there',
      { kind: 'not-offered', action: 'AddTags' },
      { cause: 'AddTags is not offered', requirements: 1 },
    ],
  ])('says what changes it: %s', (_name, cause, group) => {
    expect(groupsOf({ a: { because: [cause] } })).toEqual([group]);
  });

  it('tells three ends that nothing in a config file changes', () => {
    const causes = groupsOf({
      unexecuted: {},
      unmade: { because: [undefined] },
      unprovoked: { because: [undefined], verdict: 'not-applicable' },
    }).map(({ cause }) => cause);
    expect(causes.toSorted()).toEqual([
      'no case provoked what they are about',
      'their cases were not executed',
      'what they need could not be made on this target',
    ]);
  });

  it('counts requirements of one cause together, and asks for what is enough for each of them and of their cases', () => {
    const groups = groupsOf({
      few: { because: [servers(2)] },
      many: { because: [servers(1), servers(3)] },
    });
    expect(groups).toEqual([
      {
        cause: 'fixtures.servers is not declared in the config file',
        requirements: 2,
        config: { fixtures: { servers: ['server-id-1', 'server-id-2', 'server-id-3'] } },
      },
    ]);
  });

  it('raises a limit to what the most demanding needs, whichever comes first', () => {
    const limit = (count: number): Told => ({ because: [{ kind: 'limit', count }] });
    const config = [{ limits: { liveLoadBalancers: 16 } }];
    expect(groupsOf({ a: limit(9), b: limit(16), c: limit(10) }).map((group) => group.config)).toEqual(config);
    expect(groupsOf({ a: limit(16), b: limit(10), c: limit(9) }).map((group) => group.config)).toEqual(config);
  });

  it('says that the target refuses made-up ids, of what was tried alone', () => {
    const causes = groupsOf(
      { a: { because: [servers(1)] }, b: { because: [{ kind: 'fixture', name: 'acl', count: 1 }] } },
      ['servers'],
    ).map(({ cause }) => cause);
    expect(causes).toEqual([
      'fixtures.acl is not declared in the config file',
      'fixtures.servers is not declared in the config file, and the target refuses made-up ids',
    ]);
  });

  it('takes the cause of the requirement whose cases judge it', () => {
    const groups = groupsOf({ own: { more: { coveredBy: 'other' } }, other: { because: [{ kind: 'cost' }] } });
    expect(groups).toEqual([
      { cause: 'they would cost money on a real account', requirements: 2, option: '--allow-cost' },
    ]);
  });

  it('puts first what can be changed, then the largest, and last what no request can test', () => {
    const untestable = (name: 'account' | 'timing'): Told => ({ more: { untestable: { class: name, why: '' } } });
    const groups = groupsOf({
      a: untestable('timing'),
      b: untestable('account'),
      c: untestable('account'),
      d: { because: [{ kind: 'not-offered', action: 'AddTags' }] },
      e: { because: [{ kind: 'not-offered', action: 'AddTags' }] },
      f: { because: [undefined] },
      g: { because: [{ kind: 'cost' }] },
    });
    expect(groups.map(({ cause, requirements }) => `${requirements} ${cause}`)).toEqual([
      '1 they would cost money on a real account',
      '2 AddTags is not offered',
      '1 what they need could not be made on this target',
      '3 no request can test them (account 2, timing 1)',
    ]);
  });
});
