import { itemsOf } from '../../specs/oracle/items.ts';
import type { Invocation } from '../core/call.ts';
import { readLenientJson } from '../wire/lenient-json.ts';
import { closedWhiteList } from './listeners/white-list.ts';
import { isDomainGone, isGone, isRuleGone, placeOf } from './known-before.ts';
import type { Listener } from './model.ts';
import type { ClbWorld } from './state.ts';

type IsIn = (call: Invocation, world: ClbWorld) => boolean;

/** Whether what a call is about is in a state of its life cycle, by resource and state, as far as the emulator can tell. */
export const subjectStates: Readonly<Record<string, Readonly<Record<string, IsIn>>>> = {
  'load-balancer': {
    inactive: ({ parameters }, { state: { loadBalancers } }) =>
      loadBalancers.get(parameters['LoadBalancerId'] ?? '')?.status === 'inactive',
    gone: goneBy('LoadBalancerId'),
  },
  'delete-protection': { off: isSet('DeleteProtection', 'off'), on: isSet('DeleteProtection', 'on') },
  'modification-protection': {
    unprotected: isSet('ModificationProtectionStatus', 'NonProtection'),
    protected: isSet('ModificationProtectionStatus', 'ConsoleProtection'),
  },
  'server-certificate': { used: usedAs('ServerCertificateId'), gone: goneBy('ServerCertificateId') },
  'ca-certificate': { used: usedAs('CACertificateId'), gone: goneBy('CACertificateId') },
  'vserver-group': {
    gone: (call, world) =>
      isGone(call.parameters['VServerGroupId'], world) ||
      rulesIn(call).some(({ VServerGroupId }) => isGone(String(VServerGroupId), world)),
  },
  acl: { used: usedAs('AclId'), gone: goneBy('AclId') },
  'master-slave-group': { gone: goneBy('MasterSlaveServerGroupId') },
  rule: {
    gone: (call, world) => {
      const listener = listenerOf(call, world);
      const isNamed = rulesIn(call).some(({ RuleName }) => listener && isRuleGone(String(RuleName), listener));
      return isNamed || isGone(call.parameters['RuleId'], world);
    },
    'gone-with-listener': isListenerGone,
  },
  'domain-extension': {
    gone: (call, world) => {
      const listener = listenerOf(call, world);
      const isNamed = listener !== undefined && isDomainGone(call.parameters['Domain'] ?? '', listener);
      return isNamed || isGone(call.parameters['DomainExtensionId'], world);
    },
    'gone-with-listener': isListenerGone,
  },
  'white-list': {
    open: isOpenAndEmpty,
    'emptied-open': isOpenAndEmpty,
    closed: (call, world) => switchedTo('close', call, world) && !isFilled(call, world) && !isNew(call, world),
    'filled-open': (call, world) => switchedTo('open_white_list', call, world) && isFilled(call, world),
    'filled-closed': (call, world) => switchedTo('close', call, world) && isFilled(call, world),
    gone: isListenerGone,
  },
};

function goneBy(key: string): IsIn {
  return ({ parameters }, world) => isGone(parameters[key], world);
}

function isSet(name: string, value: string): IsIn {
  return ({ parameters }, { state: { loadBalancers } }) =>
    loadBalancers.get(parameters['LoadBalancerId'] ?? '')?.settings[name] === value;
}

function isListenerGone({ parameters }: Invocation, world: ClbWorld): boolean {
  return isGone(placeOf(parameters['LoadBalancerId'], parameters['ListenerPort']), world);
}

function usedAs(setting: string): IsIn {
  return ({ parameters }, { state: { loadBalancers } }) =>
    [...loadBalancers.values()].some(({ listeners }) =>
      [...listeners.values()].some(
        ({ settings }) => settings[setting] !== undefined && settings[setting] === parameters[setting],
      ),
    );
}

function listenerOf({ parameters }: Invocation, { state: { loadBalancers } }: ClbWorld): Listener | undefined {
  const owner = loadBalancers.get(parameters['LoadBalancerId'] ?? '');
  return [...(owner?.listeners.values() ?? [])].find(({ port }) => String(port) === parameters['ListenerPort']);
}

function switchedTo(status: string, call: Invocation, world: ClbWorld): boolean {
  return listenerOf(call, world)?.whiteList.status === status;
}

function isOpenAndEmpty(call: Invocation, world: ClbWorld): boolean {
  return switchedTo('open_white_list', call, world) && !isFilled(call, world);
}

function isNew(call: Invocation, world: ClbWorld): boolean {
  return listenerOf(call, world)?.whiteList === closedWhiteList;
}

function isFilled(call: Invocation, world: ClbWorld): boolean {
  return (listenerOf(call, world)?.whiteList.items.length ?? 0) > 0;
}

function rulesIn({ parameters }: Invocation): readonly Readonly<Record<string, unknown>>[] {
  return itemsOf(readLenientJson(parameters['RuleList'] ?? '[]')) ?? [];
}
