import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { passing } from '../../../emulator/core/timeline.ts';
import { packageRoot } from '../../../specs/package-root.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { byJob, change, relay } from './relay.ts';
import { planned, runRelay } from './run-relay.ts';
import { findRoute, requireState } from './state.ts';

const folder = mkdtempSync(join(tmpdir(), 'slb-conformance-action-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The one file. */
const described = `
action: DescribeRouteInWords
group: routes
summary: Describes a route.
documents:
  '2024': { document: relay-description, section: DescribeRouteInWords }
effect: { operation: update, resource: route }

parameters:
  RouteId:
    type: string
    required: { '2024': true }
    reference:
      resource: route
      in: { '2024': true }
      errors: [{ code: ResourceNotFound.Route, status: 404, editions: ['2024'] }]
  Description:
    type: string
    required: { '2024': true }
    length: { '2024': { min: 2, max: 80 } }
    typical: in-words
  OnceToken:
    type: string
    required: { '2024': false }
    typical: $token
  DryRun:
    type: boolean
    required: { '2024': false }
    unreachable: ['true']
    typical: false

response:
  RequestId: { type: string, in: { '2024': always } }
  JobId: { type: string, in: { '2024': always } }
`;

cpSync(join(packageRoot(), 'test', 'fixtures', 'services', 'relay'), join(folder, 'relay'), { recursive: true });
writeFileSync(join(folder, 'relay', 'actions', 'DescribeRouteInWords.yaml'), described);

/** The one handler. */
const withHandler: typeof relay = {
  ...relay,
  handlers: {
    ...relay.handlers,
    DescribeRouteInWords: byJob((call, world) => {
      const route = findRoute(call, world);
      requireState(route, 'Route', world, 'Running');
      change(route, call);
      route.timeline = passing('Configuring', 'Running', world.now() + world.transitionMs);
      return {};
    }),
  },
};

const service = planned(loadSpecBook('relay', folder), withHandler);
const own = service.requirements.filter(({ action }) => action === 'DescribeRouteInWords').map(({ id }) => id);

describe('an action that is added by one file and one handler', () => {
  it('has requirements of every kind that its parameters and effect have, each with cases', () => {
    const kinds = new Set(service.requirements.filter(({ id }) => own.includes(id)).map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'offered',
        'effect',
        'required',
        'length',
        'reference',
        'round-trip',
        'response',
        'state',
        'idempotence',
        'concurrency',
      ]),
    );
    const cases = service.plan.requirements.filter(({ requirement }) => own.includes(requirement.id));
    expect(cases.filter((one) => one.cases.length === 0).map(({ requirement }) => requirement.id)).toEqual([]);
  });

  it('is tested, and passes', async () => {
    const passed = (id: string): boolean => !/\.state\.(?:Configuring|Deleting)\//.test(id);
    const report = await runRelay(new Set(own.filter(passed)), [], service);
    const open = report.requirements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable');
    expect(open.map(({ id, verdict, findings }) => [id, verdict, findings[0]?.actual])).toEqual([]);
    expect(report.requirements.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(12);
  });

  it.each([
    'behaviour/ignored/relay.DescribeRouteInWords.Description.round-trip',
    'behaviour/tried-carried-out/relay.DescribeRouteInWords.DryRun.effect',
    'behaviour/token-ignored/relay.DescribeRouteInWords.OnceToken.idempotence.after-change',
  ])('has its fault %s noticed', async (id) => {
    const fault = service.emulation.faults(service.book).find((known) => known.id === id);
    const report = await runRelay(new Set([fault?.requirement ?? '']), [id], service);
    expect(report.requirements.map(({ id: judged, verdict }) => [judged, verdict])).toEqual([
      [fault?.requirement, 'fail'],
    ]);
  });
});
