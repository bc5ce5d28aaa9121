import type { SpecBook } from '../../../specs/spec-book.ts';
import { textOf, type Invocation } from '../../core/call.ts';
import { Refusal } from '../../core/refusal.ts';
import { portKey } from '../listeners/listener.ts';
import { loadBalancerActions } from '../load-balancers/load-balancer-actions.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import { vserverGroupActions } from '../groups/vserver-group.ts';
import { settled } from '../../core/timeline.ts';
import { closedWhiteList } from '../listeners/white-list.ts';
import type { ClbWorld } from '../state.ts';
import type { ClbValidationFault } from '../clb-fault.ts';

/** Faults of validation, written by hand: side effects of refused calls, and checks left out altogether. */
export function validationFaults(book: SpecBook): readonly ClbValidationFault[] {
  const action = `${book.service.id}.CreateLoadBalancerTCPListener`;
  const all = [`${action}.*`];
  const creation = `${book.service.id}.CreateLoadBalancer`;
  const fault = (name: string, description: string, validate: ClbValidationFault['validate']): ClbValidationFault => ({
    id: `validation/${name}`,
    seam: 'validation',
    requirement: `${action}.Bandwidth.range`,
    alsoBreaks: all,
    description,
    validate: (violations, call, world) =>
      call.spec.name === 'CreateLoadBalancerTCPListener' ? validate(violations, call, world) : violations,
  });
  return [
    fault(
      'rejected-create-still-creates',
      'A refused TCP listener is made all the same.',
      (violations, call, world) => {
        if (violations.length > 0) makeAnyway(call, world);
        return violations;
      },
    ),
    {
      id: 'validation/rejected-load-balancer-still-made',
      seam: 'validation',
      requirement: `${creation}.AddressType.enum`,
      alsoBreaks: [`${creation}.*`],
      description: 'A refused load balancer is made all the same.',
      validate: (violations, call, world) => {
        if (violations.length > 0 && call.spec.name === 'CreateLoadBalancer') makeInstanceAnyway(call, world);
        return violations;
      },
    },
    {
      id: 'validation/rejected-group-still-made',
      seam: 'validation',
      requirement: `${book.service.id}.CreateVServerGroup.VServerGroupName.length`,
      alsoBreaks: [`${book.service.id}.CreateVServerGroup.*`, `${book.service.id}.DescribeVServerGroups.*`],
      description: 'A refused VServer group is made all the same.',
      validate: (violations, call, world) => {
        if (violations.length > 0 && call.spec.name === 'CreateVServerGroup') makeGroupAnyway(call, world);
        return violations;
      },
    },
    fault('off', 'Nothing about a new TCP listener is validated.', () => []),
  ];
}

function makeGroupAnyway(
  { parameters: { BackendServers: _servers, ...parameters }, ...call }: Invocation,
  world: ClbWorld,
): void {
  try {
    vserverGroupActions['CreateVServerGroup']?.({ ...call, parameters }, world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function makeInstanceAnyway(call: Invocation, world: ClbWorld): void {
  try {
    loadBalancerActions['CreateLoadBalancer']?.(call, world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function makeAnyway(call: Invocation, world: ClbWorld): void {
  const port = Number(textOf(call, 'ListenerPort'));
  try {
    const { listeners } = findLoadBalancer(call, world);
    const key = portKey('tcp', port);
    const timeline = settled('stopped');
    if (listeners.has(key)) return;
    const settings = { ...call.parameters };
    const made = {
      settings,
      timeline,
      whiteList: closedWhiteList,
      rules: new Map(),
      extensions: new Map(),
      tags: new Map(),
    };
    listeners.set(key, { protocol: 'tcp', transport: 'tcp', port, ...made });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
