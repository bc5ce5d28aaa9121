import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { allFaults } from '../../../emulator/faults/all-faults.ts';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { relay } from './relay.ts';
import { book, emulation, isPassing, plan, planned, requirements, runRelay } from './run-relay.ts';

/** Hubs and routes that jobs make and delete, tokens on every write, POST and version 3: nothing that the first service has. */
describe('a second service, described by files and emulated by handlers alone', () => {
  it('has a case for every requirement', () => {
    const empty = plan.requirements.filter(({ cases }) => cases.length === 0);
    expect(empty.map(({ requirement }) => requirement.id)).toEqual([]);
  });

  it('is tested without a failure, and nothing is left out', async () => {
    const ids = requirements.map(({ id }) => id);
    for (const some of [ids.filter(isPassing), ids.filter((id) => !isPassing(id))]) {
      const report = await runRelay(new Set(some));
      const open = report.requirements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable');
      expect(open.map(({ id, verdict, reason, findings }) => [id, verdict, reason, findings[0]?.actual])).toEqual([]);
      expect(report.requirements.map(({ id }) => id).toSorted()).toEqual(some.toSorted());
    }
  });

  it.concurrent.each([
    'behaviour/illegal-accepted/relay.route.state.Configuring/UpdateRoute',
    'behaviour/legal-refused/relay.route.state.Running/DeleteRoute',
    'behaviour/stuck/relay.route.state.none/CreateRoute',
    'behaviour/stuck/relay.route.state.Running/DeleteRoute',
    'behaviour/wrong-code/relay.route.state.Deleting/UpdateRoute',
    'behaviour/ignored/relay.UpdateRoute.IdleTimeout.round-trip',
    'behaviour/tried-carried-out/relay.DeleteHub.DryRun.effect',
    'validation/tried-unchecked/relay.UpdateRoute.DryRun.effect',
    'behaviour/tried-in-silence/relay.UpdateRoute.DryRun.effect',
    'behaviour/tried-wrong-code/relay.CreateRoute.DryRun.effect',
    'validation/part-ignored/relay.CreateRoute.Backends.structure/Target.Zone.Name.value',
    'validation/one-more-accepted/relay.CreateRoute.Backends.list-size',
    'validation/part-ignored/relay.CreateRoute.Matches.structure/Path.Values.value',
    'validation/part-ignored/relay.CreateRoute.Matches.structure/Path.Values.*.value',
    'validation/part-ignored/relay.CreateRoute.Matches.structure/Header.Key.required',
    'validation/part-ignored/relay.CreateRoute.Matches.structure/Header.Key.value',
    'validation/one-more-accepted/relay.CreateRoute.Matches.list-size',
    'behaviour/tried-carried-out/relay.ShieldHub.DryRun.effect',
    'behaviour/legal-refused/relay.route.state.Stopped/StartRoute',
    'encoding/field-missing/relay.GetRoute.RouteStatus.response',
    'validation/wrong-status/relay.CreateRoute.RoutePort.range',
    'validation/ignored/relay.CreateRoute.RoutePort.range',
    'validation/wrong-code/relay.CreateRoute.Description.length',
    'validation/read-elsewhere/relay.CreateRoute.Backends.protocol',
    'behaviour/item-twice/relay.ListRoutes.pagination.each-once',
    'behaviour/item-lost/relay.ListHubs.pagination.each-once',
    'behaviour/size-ignored/relay.ListRoutes.pagination.page-size',
    'behaviour/filter-forgotten/relay.ListRoutes.pagination.filter-kept',
    'behaviour/filter-forgotten/relay.ListHubs.pagination.filter-kept',
    'behaviour/token-without-end/relay.ListRoutes.pagination.end',
    'behaviour/total-of-page/relay.ListRoutes.pagination.total',
    'behaviour/token-ignored/relay.CreateRoute.OnceToken.idempotence.same-token-same-result',
    'behaviour/token-ignored/relay.UpdateRoute.OnceToken.idempotence.repeated',
    'behaviour/token-ignored/relay.UpdateHub.OnceToken.idempotence.after-change',
    'behaviour/token-ignored/relay.UpdateRoute.OnceToken.idempotence.after-change',
    'behaviour/token-ignored/relay.StopRoute.OnceToken.idempotence.after-change',
    'behaviour/token-ignored/relay.DeleteRoute.OnceToken.idempotence.repeated',
    'behaviour/token-ignored/relay.UpdateHub.OnceToken.concurrency.at-once',
    'behaviour/token-mismatch-accepted/relay.UpdateHub.OnceToken.idempotence.other-settings',
    'behaviour/token-mismatch-wrong-code/relay.UpdateRoute.OnceToken.idempotence.other-settings',
    'encoding/field-missing-by-post/relay.GetRoute.protocol.twins',
    'behaviour/text/relay.protocol.protocol.encoding-tilde',
    'authentication/text/relay.protocol.protocol.v3-encoding-tilde',
    'authentication/text/relay.authentication.authentication.misencoded-tilde',
    'behaviour/job-unlisted/relay.UpdateHub.effect.job-known',
    'behaviour/job-of-another-action/relay.StopRoute.effect.job-known',
    'behaviour/job-of-another-resource/relay.CreateRoute.effect.job-known',
    'behaviour/job-of-another-resource/relay.DeleteHub.effect.job-known',
    'behaviour/job-failed/relay.ShieldHub.effect.job-done',
    'behaviour/job-without-end/relay.StartRoute.effect.job-done',
  ])('has the fault %s noticed by the requirement that it names', async (id) => {
    const fault = emulation.faults(book).find((known) => known.id === id);
    const requirement = fault?.requirement ?? '';
    const report = await runRelay(new Set([requirement]), [id]);
    expect(report.requirements.map(({ id: judged, verdict }) => [judged, verdict])).toEqual([[requirement, 'fail']]);
  });
});

it('says what becomes of a token that was only tried', async () => {
  const report = await runRelay(new Set(['relay.CreateHub.DryRun.effect', 'relay.StopRoute.DryRun.effect']));
  const observed = report.requirements.flatMap(({ observed: seen = [] }) => seen.map((one) => one.observed));
  expect(observed).toEqual(['HTTP 200, accepted', 'HTTP 200, accepted']);
});

it.each(['CreateRoute', 'UpdateRoute', 'DeleteRoute'])(
  'notices that the job of %s is said to be done before it is',
  async (action) => {
    const requirement = `relay.${action}.effect.job-done`;
    const report = await runRelay(new Set([requirement]), [`behaviour/job-done-early/${requirement}`]);
    expect(report.requirements.map(({ verdict }) => verdict)).toEqual(['fail']);
  },
);

it('waits for jobs that are in no list when they are looked for first, and takes those that are done by then', async () => {
  const seen = new Set<unknown>();
  const { ListJobs: list } = relay.handlers;
  const late: typeof relay = {
    ...relay,
    handlers: {
      ...relay.handlers,
      ListJobs: (call, world) => {
        const asked = call.parameters['JobIds'];
        if (seen.has(asked)) return list?.(call, world) ?? {};
        seen.add(asked);
        return { Jobs: [] };
      },
    },
  };
  const of = ['job-known', 'job-done'].flatMap((detail) =>
    ['UpdateHub', 'CreateRoute', 'StopRoute', 'DeleteRoute'].map((action) => `relay.${action}.effect.${detail}`),
  );
  const report = await runRelay(new Set(of), [], planned(book, late));
  expect(report.requirements.map(({ id, verdict }) => [id, verdict])).toEqual(of.toSorted().map((id) => [id, 'pass']));
});

describe.each([
  ['relay', book],
  ['mini', loadSpecBook('mini', join(import.meta.dirname, '..', '..', 'fixtures', 'services'))],
])('the faults of the service %s', (id, described) => {
  it('are about promises that the service makes', () => {
    const promised = new Set(deriveRequirements(described).map((requirement) => requirement.id));
    const faults = allFaults({ ...relay, id }, described);
    expect(faults.length).toBeGreaterThan(50);
    expect(faults.map(({ requirement }) => requirement).filter((name) => !promised.has(name))).toEqual([]);
  });
});

it('tells the states of both kinds of things apart in ids of requirements', () => {
  const states = requirements.filter(({ kind }) => kind === 'state').map(({ id }) => id);
  expect(states).toContain('relay.hub.state.Active/DeleteHub');
  expect(states).toContain('relay.route.state.Deleting/UpdateRoute');
});
