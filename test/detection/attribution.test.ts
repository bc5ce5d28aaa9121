import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { faultsOf, type AnyFault } from '../../emulator/faults.ts';
import { faultTrials } from '../../bench/faults/fault-trials.ts';
import { misattributed, siblingsOf } from '../../bench/faults/try-fault.ts';
import { matchesWildcard } from '../../reports/model/wildcard.ts';

/** Some faults wait for what never comes, so that a process has time for others. */
const limit = pLimit(4);

/** Faults of every group of actions, and of every protocol of listeners where each has actions of its own, at every seam. */
const ofClb: readonly string[] = [
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
  'validation/off-by-one-high/clb.DescribeAccessLogsDownloadAttribute.PageSize.range',
  'validation/off-by-one-high/clb.ModifyLoadBalancerInternetSpec.Bandwidth.range',
  'behaviour/wrong-status/clb.CreateDomainExtension.ServerCertificateId.reference',
  'validation/ignored/clb.MoveResourceGroup.ResourceType.enum',
  'behaviour/not-stored/clb.CreateTLSCipherPolicy.Name.round-trip',
  'validation/wrong-code/clb.CreateAccessControlList.AclName.length',
];

const ofAlb: readonly string[] = [
  'authentication/replay-accepted',
  'authentication/unknown/alb.DescribeZones.offered',
  'authentication/unknown/alb.ListSystemSecurityPolicies.offered',
  'validation/off-by-one-high/alb.CreateListener.ListenerPort.range',
  'validation/wrong-status/alb.CreateLoadBalancer.LoadBalancerEdition.enum',
  'behaviour/not-stored/alb.CreateServerGroup.Scheduler.round-trip',
  'behaviour/tried-wrong-code/alb.StopListener.DryRun.effect',
  'encoding/field-mistyped/alb.ListAsynJobs.MaxResults.response',
  'behaviour/tried-carried-out/alb.DeleteAcl.DryRun.effect',
  'behaviour/wrong-code/alb.UpdateServerGroupServersAttribute.ServerGroupId.reference',
  'validation/one-more-accepted/alb.ListAclRelations.AclIds.list-size',
  'encoding/list-emptied/alb.ListListenerCertificates.Certificates.response',
  'behaviour/not-stored/alb.CreateRule.RuleName.round-trip',
  'validation/ignored/alb.UnTagResources.ResourceType.enum',
];

describe.each([
  ['clb', ofClb],
  ['alb', ofAlb],
])('of %s', (service, chosen) => {
  const trials = faultTrials(service);
  const { book, requirements } = trials;
  const faults = new Map(faultsOf(book).map((fault) => [fault.id, fault]));
  const faultNamed = (id: string): AnyFault => {
    const fault = faults.get(id);
    if (!fault) throw new Error(`there is no fault ${id}`);
    return fault;
  };

  it.concurrent.each(chosen)(
    '%s is reported under its requirement and no other but those declared',
    { timeout: 600_000 },
    async (id) => {
      expect(await limit(() => misattributed(faultNamed(id), trials))).toEqual([]);
    },
  );

  it('the chosen faults are of every group of actions and every seam', () => {
    const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
    const groupOf = new Map(book.actions.map(({ name, group }) => [name, group]));
    const actions = chosen.map((id) => byId.get(faultNamed(id).requirement)?.action ?? '');
    expect(new Set(actions.flatMap((action) => groupOf.get(action) ?? []))).toEqual(new Set(groupOf.values()));
    const protocols = ['TCP', 'UDP', 'HTTPS', 'HTTP'].map((protocol) => `${protocol}Listener`);
    for (const protocol of protocols) {
      const isThere = book.actions.some(({ name }) => name.includes(protocol));
      expect(actions.some((action) => action.includes(protocol))).toBe(isThere);
    }
    expect(new Set(chosen.map((id) => faultNamed(id).seam))).toEqual(
      new Set(['authentication', 'validation', 'behaviour', 'encoding']),
    );
  });

  it('the chosen faults declare no pattern that lets in whatever their action or topic breaks', () => {
    const wide = chosen.filter((id) => {
      const fault = faultNamed(id);
      const ids = siblingsOf(fault, trials).map((sibling) => sibling.id);
      return fault.alsoBreaks.some(
        (pattern) => ids.filter((other) => matchesWildcard(pattern, other)).length > ids.length / 4,
      );
    });
    expect(wide).toEqual([]);
  });
});
