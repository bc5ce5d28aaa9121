import { describe, expect, it } from 'vitest';
import { faultsOf, type AnyFault } from '../../emulator/faults.ts';
import { matchesWildcard } from '../../reports/model/wildcard.ts';
import type { Requirement } from '../../specs/requirement.ts';
import { book, requirements, runWithFaults } from './try-fault.ts';

/** Faults of every group of actions and every protocol of listeners, at every seam. */
const chosen: readonly string[] = [
  'authentication/wrong-code/clb.authentication.authentication.malformed-timestamp',
  'authentication/unknown/clb.DescribeRegions.offered',
  'validation/wrong-status/clb.CreateLoadBalancer.InternetChargeType.enum',
  'behaviour/not-stored/clb.CreateLoadBalancer.LoadBalancerSpec.round-trip',
  'behaviour/inactive-drops-listeners',
  'validation/off-by-one-high/clb.CreateLoadBalancerTCPListener.ListenerPort.range',
  'behaviour/other-default/clb.CreateLoadBalancerUDPListener.Scheduler.default',
  'validation/ignored/clb.CreateLoadBalancerHTTPListener.HealthCheckURI.length',
  'encoding/field-renamed/clb.DescribeLoadBalancerHTTPSListenerAttribute.ServerCertificateId.response',
  'behaviour/illegal-accepted/clb.listener.state.running/StartLoadBalancerListener',
  'behaviour/illegal-accepted/clb.load-balancer.state.gone/AddTags',
  'behaviour/stuck/clb.white-list.state.open/AddListenerWhiteListItem',
  'validation/wrong-code/clb.UploadServerCertificate.ServerCertificateName.length',
  'behaviour/ca-certificate-contents-shown',
  'validation/one-more-accepted/clb.AddBackendServers.BackendServers.list-size',
  'behaviour/wrong-status/clb.RemoveBackendServers.LoadBalancerId.reference',
  'validation/part-ignored/clb.AddVServerGroupBackendServers.BackendServers.structure/Port.value',
  'behaviour/group-created-empty',
  'validation/wrong-code/clb.CreateMasterSlaveServerGroup.MasterSlaveBackendServers.list-size',
  'encoding/field-renamed/clb.DescribeMasterSlaveServerGroupAttribute.MasterSlaveBackendServers/MasterSlaveBackendServer/Port.response',
  'validation/off-by-one-low/clb.SetRule.HealthyThreshold.range',
  'behaviour/rule-eleven-deleted',
  'behaviour/tag-add-key-length-accepted',
  'encoding/list-short/clb.DescribeLoadBalancerAttribute.ListenerPorts/ListenerPort.response',
  'encoding/field-renamed/clb.DescribeTags.TagSets/TagSet/TagKey.response',
];

const faults = new Map(faultsOf(book).map((fault) => [fault.id, fault]));
const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
const groupOf = new Map(book.actions.map(({ name, group }) => [name, group]));

function faultNamed(id: string): AnyFault {
  const fault = faults.get(id);
  if (!fault) throw new Error(`there is no fault ${id}`);
  return fault;
}

/** The requirements of the same action or, where a requirement is about none, of the same topic. */
function siblingsOf({ requirement }: AnyFault): readonly Requirement[] {
  const action = byId.get(requirement)?.action;
  const topic = `${requirement.split('.', 2).join('.')}.`;
  return requirements.filter((other) => (action ? other.action === action : other.id.startsWith(topic)));
}

describe('a fault', () => {
  it.each(chosen)(
    '%s is reported under its requirement and no other but those declared',
    { timeout: 120_000 },
    async (id) => {
      const fault = faultNamed(id);
      const siblings = siblingsOf(fault);
      const report = await runWithFaults([id], new Set(siblings.map((sibling) => sibling.id)));
      const broken = report.requirements
        .filter(({ verdict }) => verdict === 'fail' || verdict === 'error')
        .map((requirement) => requirement.id);
      expect(broken).toContain(fault.requirement);
      const declared = [fault.requirement, ...fault.alsoBreaks];
      expect(broken.filter((other) => !declared.some((pattern) => matchesWildcard(pattern, other)))).toEqual([]);
    },
  );
});

describe('the chosen faults', () => {
  it('are of every group of actions, every protocol of listeners and every seam', () => {
    const actions = chosen.map((id) => byId.get(faultNamed(id).requirement)?.action ?? '');
    expect(new Set(actions.flatMap((action) => groupOf.get(action) ?? []))).toEqual(new Set(groupOf.values()));
    for (const protocol of ['TCP', 'UDP', 'HTTPS', 'HTTP']) {
      expect(actions.some((action) => action.includes(`${protocol}Listener`))).toBe(true);
    }
    expect(new Set(chosen.map((id) => faultNamed(id).seam))).toEqual(
      new Set(['authentication', 'validation', 'behaviour', 'encoding']),
    );
  });

  it('declare no pattern that lets in whatever their action or topic breaks', () => {
    const wide = chosen.filter((id) => {
      const fault = faultNamed(id);
      const ids = siblingsOf(fault).map((sibling) => sibling.id);
      return fault.alsoBreaks.some(
        (pattern) => ids.filter((other) => matchesWildcard(pattern, other)).length > ids.length / 4,
      );
    });
    expect(wide).toEqual([]);
  });
});
