import { needText, textOf, type Invocation, type Fields } from '../../../emulator/core/call.ts';
import { once } from '../../../emulator/core/client-token.ts';
import type { EmulatedService } from '../../../emulator/core/emulated-service.ts';
import type { Handler } from '../../../emulator/core/handler.ts';
import { pageByToken } from '../../../emulator/core/next-token.ts';
import { refuse, Refusal } from '../../../emulator/core/refusal.ts';
import { passing, settled, stateAt } from '../../../emulator/core/timeline.ts';
import { keyIn } from '../../../emulator/faults/as-read.ts';
import { readLenientJson } from '../../../emulator/wire/lenient-json.ts';
import {
  createState,
  findHub,
  findRoute,
  present,
  requireState,
  type RelayHandlers,
  type RelayState,
  type RelayWorld,
  type Thing,
} from './state.ts';

type Write = Handler<RelayState>;

/** Carries out a write once per token, and gives it a job. */
export function byJob(write: Write): Write {
  return (call, world) =>
    once(call, world, () => {
      const account = call.account.accessKeyId;
      const id = world.identify('job', account);
      const fields = write(call, world);
      const [made] = Object.values(fields);
      const resource = typeof made === 'string' ? made : (keyIn(call, 'RouteId') ?? keyIn(call, 'HubId') ?? '');
      const { next } = (world.state.routes.get(resource) ?? world.state.hubs.get(resource))?.timeline ?? {};
      const doneAt = next?.at ?? world.now();
      world.state.jobs.set(id, { id, account, action: call.spec.name, resource, doneAt });
      return { ...fields, JobId: id };
    });
}

function make(kind: 'hub' | 'route', call: Invocation, world: RelayWorld): Thing {
  const account = call.account.accessKeyId;
  const then = kind === 'hub' ? 'Active' : 'Running';
  const { OnceToken: _token, DryRun: _dryRun, ...settings } = call.parameters;
  const timeline = passing('Provisioning', then, world.now() + world.transitionMs);
  const thing = { id: world.identify(kind, account), account, settings, timeline };
  world.state[kind === 'hub' ? 'hubs' : 'routes'].set(thing.id, thing);
  return thing;
}

function remove(thing: Thing, world: RelayWorld): Fields {
  thing.timeline = passing('Deleting', 'gone', world.now() + world.transitionMs);
  return {};
}

export function change(thing: Thing, { parameters }: Invocation): void {
  const { OnceToken: _token, DryRun: _dryRun, ...settings } = parameters;
  thing.settings = { ...thing.settings, ...settings };
}

function denied(what: string): never {
  return refuse('state', what, 400, `OperationDenied.${what}`, `It is not allowed: ${what}.`);
}

function routesIn({ id, account }: Thing, world: RelayWorld): readonly Thing[] {
  return present(world.state.routes, account, world).filter(({ settings }) => settings['HubId'] === id);
}

/** Backends as they were given; what came as texts are numbers. */
function backendsOf(text: string): unknown {
  const items = readLenientJson(text);
  if (!Array.isArray(items)) return [];
  return items.map((item: Fields) => {
    const weight = item['Weight'] === undefined ? {} : { Weight: Number(item['Weight']) };
    return { ...item, Port: Number(item['Port']), ...weight };
  });
}

/** The values of a plain list; all, where it is not given. */
function asked(call: Invocation, name: string): ReadonlySet<unknown> | undefined {
  const list = readLenientJson(textOf(call, name) ?? '');
  return Array.isArray(list) ? new Set(list.map(String)) : undefined;
}

const handlers: RelayHandlers = {
  CreateHub: byJob((call, world) => ({ HubId: make('hub', call, world).id })),
  UpdateHub: byJob((call, world) => {
    change(findHub(call, world), call);
    return {};
  }),
  ShieldHub: byJob((call, world) => {
    const hub = findHub(call, world);
    if (hub.settings['HubKind'] !== 'open') denied('HubClosed');
    change(hub, call);
    return {};
  }),
  DeleteHub: byJob((call, world) => {
    const hub = findHub(call, world);
    requireState(hub, 'Hub', world, 'Active');
    if (hub.settings['Shield'] === 'on') denied('HubShielded');
    const routes = routesIn(hub, world);
    for (const route of routes) requireState(route, 'Route', world, 'Running', 'Stopped');
    for (const route of routes) remove(route, world);
    return remove(hub, world);
  }),
  ListHubs: (call, world) => {
    const [ids, names] = [asked(call, 'HubIds'), asked(call, 'HubNames')];
    const shown = present(world.state.hubs, call.account.accessKeyId, world)
      .filter(({ id, settings }) => (ids?.has(id) ?? true) && (names?.has(settings['HubName'] ?? id) ?? true))
      .map(({ id, settings, timeline }) => ({
        HubId: id,
        HubName: settings['HubName'] ?? id,
        HubKind: settings['HubKind'] ?? 'closed',
        HubStatus: stateAt(timeline, world.now()),
      }));
    const { page, beside } = pageByToken(call, shown, 20);
    return { Hubs: page, ...beside };
  },
  ListRoutes: (call, world) => {
    const ids = asked(call, 'RouteIds');
    const hub = textOf(call, 'HubId');
    const shown = present(world.state.routes, call.account.accessKeyId, world)
      .filter(({ id, settings }) => (ids?.has(id) ?? true) && (hub === undefined || settings['HubId'] === hub))
      .map(({ id, settings, timeline }) => ({
        RouteId: id,
        HubId: settings['HubId'],
        RouteStatus: stateAt(timeline, world.now()),
      }));
    const { page, beside } = pageByToken(call, shown, 20);
    return { Routes: page, ...beside };
  },
  ListJobs: (call, world) => {
    const ids = asked(call, 'JobIds');
    const shown = [...world.state.jobs.values()].filter(
      ({ id, account }) => account === call.account.accessKeyId && (ids?.has(id) ?? true),
    );
    return {
      Jobs: shown.map(({ id, action, resource, doneAt }) => ({
        JobId: id,
        Operation: action,
        ResourceId: resource,
        JobStatus: world.now() < doneAt ? 'Running' : 'Succeeded',
      })),
    };
  },
  CreateRoute: byJob((call, world) => {
    requireState(findHub(call, world), 'Hub', world, 'Active');
    return { RouteId: make('route', call, world).id };
  }),
  UpdateRoute: byJob((call, world) => {
    const route = findRoute(call, world);
    requireState(route, 'Route', world, 'Running');
    const idle = route.settings['RouteProtocol'] === 'QUIC' ? 'Description' : 'HealthCheck.Interval';
    const { [idle]: _ignored, ...parameters } = call.parameters;
    change(route, { ...call, parameters });
    route.timeline = passing('Configuring', 'Running', world.now() + world.transitionMs);
    return {};
  }),
  StartRoute: byJob((call, world) => {
    const route = findRoute(call, world);
    requireState(route, 'Route', world, 'Stopped');
    route.timeline = settled('Running');
    return {};
  }),
  StopRoute: byJob((call, world) => {
    const route = findRoute(call, world);
    requireState(route, 'Route', world, 'Running');
    route.timeline = settled('Stopped');
    return {};
  }),
  DeleteRoute: byJob((call, world) => {
    const route = findRoute(call, world);
    requireState(route, 'Route', world, 'Running', 'Stopped');
    return remove(route, world);
  }),
  GetRoute: (call, world) => {
    const { id, settings, timeline } = findRoute(call, world);
    return {
      RouteId: id,
      HubId: needText({ ...call, parameters: settings }, 'HubId'),
      RouteStatus: stateAt(timeline, world.now()),
      RouteProtocol: settings['RouteProtocol'],
      RoutePort: Number(settings['RoutePort']),
      Backends: backendsOf(settings['Backends'] ?? '[]'),
      IdleTimeout: Number(settings['IdleTimeout'] ?? 15),
      HealthCheck: { Interval: Number(settings['HealthCheck.Interval'] ?? 2) },
      ...(settings['Description'] === undefined ? {} : { Description: settings['Description'] }),
    };
  },
};

/** The emulator of the service in test/fixtures/services/relay, made of nothing but the core. */
export const relay: EmulatedService<RelayState> = {
  id: 'relay',
  handlers,
  createState,
  identify: (kind, hex) => `${kind}-${hex.slice(0, 12)}`,
  answers: {
    missing: (name) => ({ status: 400, code: `Missing${name}`, message: `${name} is missing.` }),
    invalid: ({ name }, kind) => {
      const codes: Readonly<Record<string, string>> = { type: `Invalid${name}`, range: `OutOf${name}` };
      const code = codes[kind] ?? 'InvalidParameter';
      return { status: 400, code, message: `${name} is wrong.` };
    },
    invalidPart: ({ name }, part) => ({
      status: 400,
      code: 'InvalidParameter',
      message: `${part} of ${name} is wrong.`,
    }),
    broken: (_fault, name) => ({ status: 400, code: 'InvalidParameter', message: `${name} does not fit.` }),
  },
  tokenErrors: {
    mismatch: [{ code: 'IdempotenceParamNotMatch', status: 400, editions: ['2024'] }],
    processing: [{ code: 'IdempotenceProcessing', status: 400, editions: ['2024'] }],
  },
  subjects: {
    held: {
      route: {
        read: (call, world) => {
          try {
            return stateAt(findRoute(call, world).timeline, world.now());
          } catch (error) {
            if (error instanceof Refusal) return call.spec.effect.operation === 'create' ? 'none' : undefined;
            throw error;
          }
        },
        settle: ({ call, answer }, world, state) => {
          const made = answer['RouteId'];
          const id = typeof made === 'string' ? made : keyIn(call, 'RouteId');
          const route = world.state.routes.get(id ?? '');
          if (route) route.timeline = settled(state);
        },
      },
    },
    described: {},
    note: () => undefined,
  },
  faults: () => [],
  variants: () => [],
};
