import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { complaintsOf, runVariant } from '../../bench/run-variant.ts';
import { allForms, inDocumentedForms, variantRuns } from '../../bench/variant-runs.ts';
import { variantsOf } from '../../emulator/variants.ts';
import { makeCertificate } from '../../harness/provisioning/make-certificate.ts';
import type { WireForm } from '../../protocol/wire.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const variants = variantsOf(book);
const ids = variants.map(({ id }) => id);
const forEditions = variants.filter(({ betweenEditions }) => !betweenEditions).map(({ id }) => id);
const certificate = await makeCertificate(new Date());

/** Something of each kind of promise, and whatever a variant once made fail. */
const sample = picomatch([
  'clb.CreateLoadBalancer.ClientToken.idempotence.same-token-same-result',
  'clb.CreateLoadBalancerTCPListener.{Bandwidth,Scheduler,ListenerPort}.{range,enum,required,type}',
  'clb.CreateLoadBalancerHTTPListener.HealthCheckInterval.{round-trip,conditional.*}',
  'clb.CreateRules.RuleList.structure',
  'clb.DescribeLoadBalancers.pagination.{page-number,total-count}',
  'clb.DescribeLoadBalancerTCPListenerAttribute.{ListenerPort.reference,Status.response,protocol.twins}',
  'clb.SetLoadBalancerTCPListenerAttribute.effect.others-unchanged',
  'clb.Set{Server,CA}CertificateName.*Name.{length,round-trip}',
  'clb.SetRule.Scheduler.enum',
  'clb.SetVServerGroupAttribute.{conditional.name-or-servers,effect.others-unchanged}',
  'clb.UploadServerCertificate.effect.{combinations,others-unchanged}',
  'clb.backend-servers.effect.servers-added',
  'clb.health-status.effect.servers',
  'clb.listener.state.{running,starting}/SetLoadBalancerTCPListenerAttribute',
  'clb.listener.uniqueness.port',
  'clb.load-balancer.concurrency.port-creations',
  'clb.rule.{concurrency.same-rule-name,effect.added-are-listed}',
  'clb.sequence.effect.groups',
  'clb.protocol.protocol.{{json,xml}-{error,success}-envelope,request-id-unique}',
  'clb.vserver-group.in-use.listener',
]);

describe('a run against a legal variant of the emulator', () => {
  it.each(ids.map((id, index) => ({ id, form: formOf(index) })))(
    'has no failure with $id, $form.format $form.method $form.signature',
    async ({ id, form }) => {
      const bench = { book, seed: 2014, certificate: () => certificate, selected: ofSample };
      const report = await runVariant(bench, { variants: [id], form });
      expect(complaintsOf(report)).toEqual([]);
      expect(report.totals.requirements.pass).toBeGreaterThan(20);
    },
  );

  it.each(book.service.editions)('has no failure with the statements of %s and some variants', async (edition) => {
    const bench = { book, seed: 2014, certificate: () => certificate, selected: ofSample };
    const report = await runVariant(bench, {
      variants: ['members/reversed', 'busy/throttling'],
      form: formOf(0),
      edition,
    });
    expect(complaintsOf(report)).toEqual([]);
    expect(report.totals.requirements.pass).toBeGreaterThan(20);
  });
});

/** The same of the other service. */
const sampleOfAlb = picomatch([
  'alb.CreateListener.IdleTimeout.{range,round-trip}',
  'alb.CreateServerGroup.ClientToken.idempotence.same-token-same-result',
  'alb.UpdateServerGroupAttribute.{effect.job-*,ClientToken.idempotence.repeated}',
  'alb.StopListener.{effect.*,DryRun.*}',
  'alb.AddServersToServerGroup.Servers.uniqueness.in-group',
  'alb.GetListenerAttribute.{ListenerStatus.response,protocol.twins}',
  'alb.ListServerGroups.{pagination.each-once,ServerGroups/Tags.response}',
  'alb.listener.state.{Running,Stopped}/StartListener',
  'alb.protocol.protocol.{json-error-envelope,request-id-unique,encoding-tilde}',
  'alb.server-group.effect.{listed,delete-unlists}',
]);

describe('a run against a legal variant of the other service', () => {
  const alb = loadSpecBook('alb');

  it.each(variantsOf(alb).map(({ id }, index) => ({ id, form: formOf(index) })))(
    'has no failure with $id, $form.method $form.signature',
    async ({ id, form }) => {
      const isOfSample = ({ id: requirement }: { readonly id: string }): boolean => sampleOfAlb(requirement);
      const bench = { book: alb, seed: 2014, certificate: () => certificate, selected: isOfSample };
      const report = await runVariant(bench, { variants: [id], form: { ...form, format: 'json' } });
      expect(complaintsOf(report)).toEqual([]);
      expect(report.totals.requirements.pass).toBeGreaterThan(15);
    },
  );

  it('is only made in forms that its documents speak of', () => {
    const runs = inDocumentedForms(variantRuns(variantsOf(alb), alb.service.editions, false), alb.service);
    expect(new Set(runs.map(({ form }) => form.format))).toEqual(new Set(['json']));
    expect(new Set(runs.map(({ form }) => `${form.method} ${form.signature}`)).size).toBe(4);
    expect(new Set(runs.map((run) => JSON.stringify(run))).size).toBe(runs.length);
  });
});

describe('the runs of the script', () => {
  const runs = variantRuns(variants, book.service.editions, false);

  it('show each variant in each format, by each method and with each signature', () => {
    for (const id of ids) {
      const forms = runs.filter(({ variants, edition }) => variants.includes(id) && edition === undefined);
      const seen = forms.flatMap(({ form }) => Object.values(form));
      expect(new Set(seen)).toEqual(new Set(['json', 'xml', 'GET', 'POST', 'v1', 'v3']));
    }
  });

  it('show each variant that an edition leaves room for with one, and each edition without one', () => {
    const withEdition = runs.filter(({ edition }) => edition !== undefined);
    expect(new Set(withEdition.flatMap(({ variants }) => variants))).toEqual(new Set(forEditions));
    const plain = withEdition.filter(({ variants }) => variants.length === 0);
    expect(plain.map(({ edition }) => edition)).toEqual(book.service.editions);
  });

  it('are the whole product when all are asked for', () => {
    const all = variantRuns(variants, book.service.editions, true);
    const sets = ids.length + 1 + (forEditions.length + 1) * book.service.editions.length;
    expect(all).toHaveLength(sets * allForms.length);
  });
});

function ofSample({ id }: { readonly id: string }): boolean {
  return sample(id);
}

function formOf(index: number): WireForm {
  return allForms[index % allForms.length] ?? { format: 'json', method: 'GET', signature: 'v1' };
}
