import { itemsOf } from '../../../specs/oracle/items.ts';
import { needText, textOf, type Fields, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import type { LoadBalancer } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';
import { findLoadBalancer } from './load-balancer.ts';
import { isVisible } from './owned.ts';
import { regionOf } from './regions.ts';

/** The actions on where access logs are written to. */
export const accessLogActions: ClbHandlers = {
  SetAccessLogsDownloadAttribute: (call, world) => {
    for (const { owner, project, store } of rulesIn(call, world)) {
      if (owner.accessLog) {
        const message = 'The AccessLogDownloadAttribute already exists.';
        refuse('uniqueness', 'access-log.given', 400, 'Operation.NotAllowed', message);
      }
      owner.accessLog = { project, store };
    }
    return {};
  },
  DeleteAccessLogsDownloadAttribute: (call, world) => {
    for (const { owner } of rulesIn(call, world)) {
      if (!owner.accessLog) {
        const message = 'The AccessLogDownloadAttribute not exists.';
        refuse('state', 'access-log.absent', 400, 'Operation.NotAllowed', message);
      }
      delete owner.accessLog;
    }
    return {};
  },
  DescribeAccessLogsDownloadAttribute: (call, world) => {
    const region = regionOf(call);
    const asked = textOf(call, 'LoadBalancerId');
    const all = [...world.state.loadBalancers.values()].filter(
      (owner) => isVisible(owner, call, region) && owner.accessLog && (asked ?? owner.id) === owner.id,
    );
    const size = Number(textOf(call, 'PageSize') ?? 20);
    const number = Number(textOf(call, 'PageNumber') ?? 1);
    const page = all.slice((number - 1) * size, number * size);
    return {
      PageSize: size,
      PageNumber: number,
      TotalCount: all.length,
      LogsDownloadAttributes: { LogsDownloadAttribute: page.map(describeLog) },
    };
  },
};

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

interface LogRule {
  readonly owner: LoadBalancer;
  readonly project: string;
  readonly store: string;
}

/** The rules that a call holds; the names of their fields may begin small, as an example has one. */
function rulesIn(call: Invocation, world: ClbWorld): readonly LogRule[] {
  const list = itemsOf(readLenientJson(needText(call, 'LogsDownloadAttributes'))) ?? [];
  return list.map((item) => {
    const of = (name: string): string => textIn(item[name] ?? item[`l${name.slice(1)}`]);
    const parameters = { ...call.parameters, LoadBalancerId: of('LoadBalancerId') };
    return {
      owner: findLoadBalancer({ ...call, parameters }, world),
      project: of('LogProject'),
      store: of('LogStore'),
    };
  });
}

function describeLog({ id, region, accessLog }: LoadBalancer): Fields {
  const { project = '', store = '' } = accessLog ?? {};
  return { LogProject: project, LogStore: store, LoadBalancerId: id, Region: region, LogType: 'layer7' };
}
