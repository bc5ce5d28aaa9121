import { describe, expect, it } from 'vitest';
import { parameterCases } from '../../../../generators/parameter-cases.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { expectedErrors } from '../../../../generators/errors/expected-errors.ts';
import { spellingsOf } from '../../../../generators/errors/sister-points.ts';
import { facetsOf, readJson } from '../../../../specs/oracle/items.ts';
import { judge } from '../../../../specs/oracle/judge.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import type { ExpectedErrors } from '../../../../cases/expectation.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import type { Requirement } from '../../../../specs/requirement.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book);
const { editions } = book.service;
const scopes = [undefined, ...editions];

interface Refusal {
  readonly requirement: Requirement;
  readonly edition: string | undefined;
  readonly variant: string;
  readonly value: unknown;
  readonly errors: ExpectedErrors;
  /** Code and status, as in `InvalidParameter 400`. */
  readonly allowed: ReadonlySet<string>;
}

const refusals = scopes.flatMap((edition) =>
  requirements
    .filter(({ origin, untestable }) => !untestable && (origin.type === 'parameter' || origin.type === 'rule'))
    .flatMap((requirement) => refusalsOf(requirement, edition)),
);

function refusalsOf(requirement: Requirement, edition: string | undefined): readonly Refusal[] {
  const context: PlanningContext = { book, editions, edition, seed: () => 1 };
  return parameterCases(requirement, context).flatMap(({ variant, plan }): Refusal[] => {
    if (plan.expect.answer !== 'reject') return [];
    const { errors } = plan.expect;
    const allowed = new Set([...errors.named, ...errors.listed].map(({ code, status }) => `${code} ${status}`));
    return [{ requirement, edition, variant, value: plan.call.parameters[requirement.subject ?? ''], errors, allowed }];
  });
}

function only(id: string, edition?: string, variant?: string): Refusal {
  const found = refusals.find(
    (refusal) =>
      refusal.requirement.id === `clb.${id}` &&
      refusal.edition === edition &&
      (variant === undefined || refusal.variant === variant),
  );
  if (!found) throw new Error(`${id} refuses nothing`);
  return found;
}

/** Refusals that do not allow what the law asks for, by id, edition and variant. */
function without(which: readonly Refusal[], codes: (refusal: Refusal) => readonly string[]): readonly string[] {
  expect(which.length).toBeGreaterThan(0);
  return which
    .filter((refusal) => codes(refusal).some((code) => !refusal.allowed.has(code)))
    .map(({ requirement, edition, variant }) => `${requirement.id}#${variant} ${edition ?? ''}`);
}

function spelled({ requirement: { origin } }: Refusal): readonly string[] {
  if (origin.type === 'parameter') return spellingsOf(origin.parameter);
  return origin.type === 'rule' ? [origin.rule.parameter] : [];
}

const valueKinds = new Set<string>(['type', 'range', 'enum', 'length', 'pattern', 'structure', 'list-size']);
const wrong = refusals.filter(({ requirement }) => valueKinds.has(requirement.kind));
const absent = refusals.filter(
  ({ requirement: { kind, origin } }) =>
    kind === 'required' || (origin.type === 'rule' && origin.rule.kind === 'required-if'),
);
const lacking = wrong.filter(({ requirement: { origin }, value }) => {
  const items = origin.type === 'parameter' ? origin.parameter.items : undefined;
  if (!items || typeof value !== 'string') return false;
  return facetsOf(items).some(
    ({ part, point }) =>
      part.endsWith('.required') && judge(point, (test) => test(readJson(value)), { editions }).expect === 'reject',
  );
});

describe('expectedErrors', () => {
  it('lets InvalidParameter refuse every wrong value, whatever the edition', () => {
    expect(without(wrong, () => ['InvalidParameter 400'])).toEqual([]);
  });

  it('lets both generations of the gateway refuse whatever lacks something mandatory, at any depth', () => {
    const codes = (refusal: Refusal): readonly string[] => [
      'MissingParameter 400',
      ...spelled(refusal).map((name) => `Missing${name.charAt(0).toUpperCase()}${name.slice(1)} 400`),
    ];
    expect(without([...absent, ...lacking], codes)).toEqual([]);
  });

  it('never leaves a code made of the name of a parameter alone', () => {
    const documented = new Set(
      [
        ...book.actions.flatMap(({ errors }) => errors),
        ...Object.values(book.service.gatewayErrors).flat(),
        ...book.service.parameterErrors,
      ].map(({ code }) => code),
    );
    const alone = refusals.filter(({ errors }) => !errors.listed.some(({ code }) => documented.has(code)));
    expect(alone.map(({ requirement }) => requirement.id)).toEqual([]);
  });

  it('falls back to the nearest earlier edition that names a code for the situation', () => {
    const named = (id: string, edition?: string): readonly string[] =>
      only(id, edition).errors.named.map(({ code, status }) => `${code} ${status}`);
    const port = 'CreateLoadBalancerTCPListener.ListenerPort.range';
    expect(editions.map((edition) => named(port, edition))).toEqual([
      ['InvalidParameter 400'],
      ['InvalidParameter 400'],
      ['InvalidParam.ListenerPort 400'],
      ['InvalidParam.ListenerPort 400'],
    ]);
    expect(named(port)).toEqual(['InvalidParameter 400', 'InvalidParam.ListenerPort 400']);
  });

  it('keeps out what only a later edition names where one in force has a code', () => {
    const id = 'DeleteLoadBalancerListener.ListenerPort.reference';
    expect(only(id, '2018').allowed).not.toContain('ResourceNotFound.Listener 404');
    expect(only(id, '2024').allowed).toContain('ResourceNotFound.Listener 404');
    expect(only(id, '2024').allowed).toContain('ListenerNotFound 404');
  });

  it('lets any listed code refuse what no edition in force has a code for', () => {
    const id = 'CreateMasterSlaveServerGroup.MasterSlaveBackendServers.list-size';
    expect(only(id, '2018').allowed).toContain('BACKEND_SERVERS_NUM_MUST_BE_TWO 400');
    expect(only('CreateLoadBalancerUDPListener.HealthCheckSwitch.enum', '2026').allowed).toContain(
      'IllegalParam.HealthCheck 400',
    );
  });

  it('writes the name of a parameter in every spelling of any edition', () => {
    for (const edition of scopes) {
      const { allowed } = only('CreateLoadBalancerTCPListener.healthCheckInterval.range', edition);
      expect(allowed).toContain('InvalidHealthCheckInterval 400');
      expect(allowed).toContain('InvalidhealthCheckInterval 400');
    }
  });

  it('adds what sister actions and other editions name for the same breach', () => {
    const { allowed } = only('RemoveListenerWhiteListItem.SourceItems.structure');
    for (const code of [
      'InvalidParameter',
      'IpListItemFormatError',
      'InvalidAddress',
      'InvalidParameter.SourceItems',
    ]) {
      expect(allowed).toContain(`${code} 400`);
    }
    const group = only('CreateLoadBalancerHTTPListener.VServerGroupId.reference').allowed;
    expect(group).toContain('ResourceNotFound.VServerGroup 400');
  });

  it('takes any listed code for a list of texts where objects are wanted', () => {
    const { allowed } = only('SetBackendServers.BackendServers.structure', undefined, 'of-texts');
    const codes = ['InvalidParameter', 'MissingParameter', 'BackendServersMalformed', 'TooManyBackendServers'];
    for (const code of codes) expect(allowed).toContain(`${code} 400`);
  });

  it('knows either status of a group that does not exist', () => {
    for (const id of ['SetRule.VServerGroupId', 'CreateLoadBalancerTCPListener.MasterSlaveServerGroupId']) {
      const { allowed } = only(`${id}.reference`, '2024');
      expect(allowed).toContain('InvalidParameter 404');
      expect(allowed).toContain('InvalidParameter 400');
    }
  });

  it('does not let every code refuse everything', () => {
    const foreign = ['ListenerAlreadyExists 400', 'InternalError 500', 'Bogus.Code 400'];
    expect(refusals.filter(({ allowed }) => allowed.has('Bogus.Code 400') || allowed.has('InternalError 500'))).toEqual(
      [],
    );
    const stopped = only('StopLoadBalancerListener.LoadBalancerId.required', undefined, 'absent').allowed;
    for (const code of [...foreign, 'InvalidParameter 400']) expect(stopped).not.toContain(code);
    const protocol = only('CreateLoadBalancerHTTPListener.Scheduler.enum').allowed;
    for (const code of ['InvalidLoadBalancerId.NotFound 400', 'DomainExist 400']) expect(protocol).not.toContain(code);
  });
});

describe('expectedErrors', () => {
  const action = actionNamed(book, 'DeleteServerCertificate');
  const parameter = action.parameters.find(({ name }) => name === 'ServerCertificateId');
  const found = (anyCode: boolean): ReturnType<typeof expectedErrors> =>
    expectedErrors({ kinds: ['reference'], named: [], ...(parameter ? { parameter } : {}), anyCode }, action, {
      book,
      editions,
      seed: () => 1,
    });

  it('names what a document names, and lists what it may be beside that', () => {
    expect(found(false).listed.map(({ code }) => code)).toContain('ServerCertificateId.NotFound');
    expect(found(true).listed.length).toBeGreaterThan(found(false).listed.length);
  });
});
