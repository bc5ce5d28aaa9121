import type { Invocation, Fields } from '../../core/call.ts';
import type { ForwardingRule, Listener } from '../model.ts';

const texts = [
  'Scheduler',
  'StickySession',
  'StickySessionType',
  'Cookie',
  'HealthCheck',
  'HealthCheckDomain',
  'HealthCheckURI',
  'HealthCheckHttpCode',
];
const integers = [
  'CookieTimeout',
  'HealthyThreshold',
  'UnhealthyThreshold',
  'HealthCheckConnectPort',
  'HealthCheckInterval',
  'HealthCheckTimeout',
];

/** The settings of a rule after a change: those that the call gives, and the others as they were. */
export function changedSettings({ settings }: ForwardingRule, { parameters }: Invocation): ForwardingRule['settings'] {
  const given = ['ListenerSync', ...texts, ...integers].flatMap((name): [string, string][] => {
    const value = parameters[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return { ...settings, ...Object.fromEntries(given) };
}

/** A rule follows its listener until it is told not to (ListenerSync, 2024); what was never set is left out. */
export function shownSettings({ settings }: ForwardingRule, listener: Listener): Fields {
  const isOwn = settings['ListenerSync'] === 'off';
  const source = isOwn ? settings : listener.settings;
  const shown = <T>(names: readonly string[], convert: (text: string) => T): [string, T][] =>
    names.flatMap((name): [string, T][] => {
      const text = source[name];
      return text === undefined ? [] : [[name, convert(text)]];
    });
  return {
    ListenerSync: isOwn ? 'off' : 'on',
    ...Object.fromEntries(shown(texts, String)),
    ...Object.fromEntries(shown(integers, Number)),
    ...raisedTimeout(source),
  };
}

/** A timeout shorter than the interval is the interval (2024). */
function raisedTimeout({ HealthCheckTimeout: timeout, HealthCheckInterval: interval }: Listener['settings']): Fields {
  if (timeout === undefined) return {};
  return { HealthCheckTimeout: Math.max(Number(timeout), Number(interval ?? 0)) };
}
