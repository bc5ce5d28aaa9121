import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingCapability, missingPart, type Obstacle } from '../../../../harness/provisioning/capabilities.ts';
import type { Case } from '../../../../cases/case.ts';
import { plannedCall } from '../../../../cases/planned-call.ts';
import type { Requirement } from '../../../../specs/requirement.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import type { Target, Capabilities } from '../../../../harness/wire/target.ts';
import { inEveryForm, wireForms } from '../../../../cases/wire-forms.ts';
import { book, plan, runRecorded, sampleTarget } from '../run-recorded.ts';

const cases = plan.requirements.flatMap((entry) => entry.cases);

function find(id: string): Case {
  const found = cases.find((candidate) => candidate.id.startsWith(id));
  if (!found) throw new Error(`no case is called ${id}`);
  return found;
}

function missing(subject: Case, capabilities: Capabilities, target: Partial<Target> = {}): Obstacle | undefined {
  return missingCapability(subject, plannedCall(subject), { ...sampleTarget, ...target, capabilities }, book);
}

/** What a plan calls to know what became of it, written down once more. */
function proofOf({
  reads,
  lists = [],
  census,
  identifier,
  witnesses = [],
  fixtures,
  prepare,
}: CallPlan): readonly string[] {
  const tells = identifier !== undefined && identifier.relation !== 'observed';
  const seen = new Set(witnesses.map(({ call }) => call.action));
  return [
    ...fixtures.map(({ call }) => call.action),
    ...prepare.map(({ action }) => action),
    ...reads.map(({ call }) => call.action),
    ...lists.flatMap(({ calls }) => calls.map(({ action }) => action)),
    ...(census?.exist === undefined || tells ? [] : census.calls.map(({ action }) => action)),
    ...(seen.size === 1 ? seen : []),
  ];
}

const notApplicable = (what: string): Obstacle => ({
  verdict: 'not-applicable',
  reason: `the target declares that it has no ${what}`,
});

describe('missingCapability', () => {
  it('misses nothing by default', () => {
    expect(cases.flatMap((subject) => missing(subject, {}) ?? [])).toEqual([]);
  });

  it.each([
    ['xml', 'clb.protocol.protocol.xml-error-envelope'],
    ['post', 'clb.protocol.protocol.post-form'],
    ['xml', 'clb.DescribeLoadBalancerAttribute.protocol.twins#xml'],
    ['post', 'clb.DescribeLoadBalancerAttribute.protocol.twins#xml-post'],
    ['json', 'clb.DescribeLoadBalancerAttribute.protocol.twins#xml'],
    ['signatureV3', 'clb.protocol.protocol.v3-query'],
    ['signatureV1', 'clb.authentication.authentication.wrong-secret'],
    ['authentication', 'clb.authentication.authentication.wrong-secret'],
    ['clientToken', 'clb.CreateLoadBalancer.ClientToken.idempotence'],
    ['clientToken', 'clb.CreateLoadBalancer.ClientToken.length'],
  ] as const)('finds that %s is what %s needs', (capability, id) => {
    expect(missing(find(id), { [capability]: false })).toEqual(notApplicable(capability));
  });

  it('looks at the form of a case', () => {
    const forms = wireForms({ format: ['json', 'xml'], method: ['GET', 'POST'], signature: ['v1'] });
    const twins = inEveryForm(find('clb.CreateLoadBalancer.offered#bare'), forms);
    expect(twins.map((twin) => missing(twin, { post: false })?.reason)).toEqual([
      undefined,
      undefined,
      notApplicable('post').reason,
      notApplicable('post').reason,
    ]);
  });

  it('takes the promises of an action that is not declared for not applicable', () => {
    const actions = ['CreateLoadBalancer'];
    expect(missing(find('clb.DeleteLoadBalancer.offered'), { actions })).toEqual(notApplicable('DeleteLoadBalancer'));
    expect(missing(find('clb.CreateLoadBalancer.offered'), { actions })).toBeUndefined();
  });

  it('does not run what takes an action on the way that is not declared', () => {
    const subject = find('clb.CreateLoadBalancerTCPListener.Bandwidth.range#min');
    expect(missing(subject, { actions: ['CreateLoadBalancerTCPListener'] })).toEqual({
      verdict: 'not-run',
      reason: 'it takes CreateLoadBalancer, and the target declares that it has no CreateLoadBalancer',
    });
  });

  it('runs nothing whose proof takes an action that is not declared', () => {
    const all = book.actions.map(({ name }) => name);
    const proven = cases.map((subject) => {
      const planned = plannedCall(subject);
      return { subject, planned, steps: [...new Set(proofOf(planned))] };
    });
    const lacking = (step: string): Target => ({
      ...sampleTarget,
      capabilities: { actions: all.filter((name) => name !== step) },
    });
    const ignored = proven.flatMap(({ subject, planned, steps }) =>
      steps
        .filter((step) => missingCapability(subject, planned, lacking(step), book) === undefined)
        .map((step) => `${subject.id} without ${step}`),
    );
    expect(proven.filter(({ steps }) => steps.length > 0).length).toBeGreaterThan(1000);
    expect(ignored).toEqual([]);
  });

  it('makes nothing on another machine that no declared action deletes', () => {
    const subject = find('clb.CreateLoadBalancer.RegionId.required');
    const actions = ['CreateLoadBalancer'];
    expect(missing(subject, { actions })).toBeUndefined();
    const far = { endpoint: 'https://slb.example.com' };
    expect(missing(subject, { actions }, far)?.reason).toMatch(/^it takes DeleteLoadBalancer/);
  });
});

describe('missingPart', () => {
  it('names what of a form is missing', () => {
    expect(missingPart(sampleTarget, { json: false })).toBe('json');
    expect(missingPart(sampleTarget, { signatureV1: false })).toBe('signatureV1');
    expect(missingPart(sampleTarget, { xml: false, post: false, signatureV3: false })).toBeUndefined();
  });
});

describe('a run against a target that declares only some actions', () => {
  it('sends no other, and fails nothing', async () => {
    const actions = [
      'CreateLoadBalancer',
      'CreateLoadBalancerHTTPListener',
      'DescribeLoadBalancerHTTPListenerAttribute',
      'DeleteLoadBalancer',
    ];
    const { report, actions: sent } = await runRecorded(
      { capabilities: { actions } },
      { selected: ({ id }) => /HTTPListener|LoadBalancer\.offered/.test(id) },
    );
    expect([...new Set(sent)].toSorted()).toEqual(actions.toSorted());
    expect(report.totals.requirements).toMatchObject({ fail: 0, error: 0 });
    expect(report.totals.requirements.pass).toBeGreaterThan(30);
    const of = (id: string): string | undefined => report.requirements.find((entry) => entry.id === id)?.verdict;
    expect(of('clb.CreateLoadBalancerHTTPListener.offered')).toBe('pass');
    expect(of('clb.SetLoadBalancerHTTPListenerAttribute.offered')).toBe('not-applicable');
  });
});

describe('a run against a target that lacks what a proof takes', () => {
  it('takes no error of an action for provoked by a case of another', async () => {
    const id = 'clb.AddVServerGroupBackendServers.error.SignatureNonceUsed';
    const cover = plan.requirements.find(({ requirement }) => requirement.id === id)?.requirement.coveredBy;
    const verdictWith = async (actions: readonly string[]): Promise<unknown> => {
      const selected = ({ id: own }: Requirement): boolean => own === id || own === cover;
      const { report } = await runRecorded({ capabilities: { actions } }, { selected });
      return report.requirements.map(({ id: own, verdict }) => [own === id ? 'own' : 'cover', verdict]);
    };
    const all = book.actions.map(({ name }) => name);
    const some = all.filter((name) => name !== 'AddVServerGroupBackendServers');
    expect(await verdictWith(some)).toEqual(
      expect.arrayContaining([
        ['own', 'not-applicable'],
        ['cover', 'pass'],
      ]),
    );
    expect(await verdictWith(all)).toContainEqual(['own', 'pass']);
  });

  it('runs no creation under a token that nothing could count', async () => {
    const actions = ['CreateLoadBalancer', 'DeleteLoadBalancer'];
    const { report } = await runRecorded(
      { capabilities: { actions } },
      { selected: ({ id }) => id === 'clb.CreateLoadBalancer.ClientToken.idempotence.same-token-other-parameters' },
    );
    expect(report.requirements.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['not-run', 'it takes DescribeLoadBalancers, and the target declares that it has no DescribeLoadBalancers'],
    ]);
  });
});

describe('plannedCall', () => {
  it('draws what the run draws', () => {
    const generated = cases.flatMap((subject) =>
      'arbitrary' in subject.plan ? [{ subject, plan: subject.plan }] : [],
    );
    expect(generated.length).toBeGreaterThan(20);
    for (const {
      subject,
      plan: { arbitrary },
    } of generated.slice(0, 20)) {
      const seen: unknown[] = [];
      fc.check(
        fc.property(arbitrary, (drawn) => void seen.push(drawn)),
        { seed: subject.seed, numRuns: 1 },
      );
      expect([plannedCall(subject)]).toEqual(seen);
    }
  });
});
