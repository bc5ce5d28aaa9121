import { describe, expect, it } from 'vitest';
import { presenceCases } from '../../../generators/presence-cases.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import { inForce } from '../../../specs/oracle/judge.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { Point } from '../../../specs/point.ts';

const book = loadSpecBook('clb');
const { editions } = book.service;

function editionsOf({ statements }: Point<boolean>): readonly string[] {
  return statements.map(({ edition }) => edition);
}

/** The editions whose whole table the specs hold. */
function tablesOf({ parameters }: ActionSpec): readonly string[] {
  return editions.filter((edition) => parameters.every(({ mandatory }) => editionsOf(mandatory).includes(edition)));
}

function absenceOf(action: string, name: string, edition?: string): readonly string[] {
  const spec = book.actions.find((candidate) => candidate.name === action);
  const parameter = spec?.parameters.find((candidate) => candidate.name === name);
  if (!spec || !parameter) throw new Error(`${action} has no ${name}`);
  return answersTo(spec, parameter, edition);
}

function answersTo(action: ActionSpec, parameter: Parameter, edition?: string): readonly string[] {
  return presenceCases(action, parameter, { book, editions, edition, seed: () => 1 })
    .filter(({ variant }) => variant === 'absent')
    .map(({ plan }) => plan.expect.answer);
}

describe('a table of parameters', () => {
  it('does not demand what it lacks', () => {
    const name = 'SetServerCertificateName';
    expect(absenceOf(name, 'RegionId')).toEqual(['observe']);
    expect(absenceOf(name, 'RegionId', '2018')).toEqual(['accept']);
    expect(absenceOf(name, 'RegionId', '2019')).toEqual(['reject']);
    expect(absenceOf(name, 'RegionId', '2024')).toEqual(['reject']);
  });

  it('is what the nearest edition has that tells all of it', () => {
    for (const action of book.actions) {
      for (const parameter of action.parameters) {
        for (const edition of editions) {
          const table = inForce(parameter.mandatory, { editions, edition }).at(-1);
          const lacks = table && !editionsOf(parameter.required).includes(table.edition);
          if (lacks)
            expect(answersTo(action, parameter, edition), `${action.name}.${parameter.name}`).not.toContain('reject');
        }
      }
    }
  });

  it('lists what the tables before and after it list, or is marked as an excerpt', () => {
    const gaps = book.actions.flatMap((action) =>
      action.parameters.flatMap((parameter) => {
        const listing = editionsOf(parameter.required);
        return tablesOf(action)
          .filter((edition) => !listing.includes(edition))
          .filter((edition) => listing.some((it) => it < edition) && listing.some((it) => it > edition))
          .map((edition) => `${action.name}.${parameter.name} in ${edition}`);
      }),
    );
    expect(gaps).toEqual([]);
  });

  it('that is an excerpt says nothing of the rest', () => {
    const create = book.actions.find(({ name }) => name === 'CreateLoadBalancer');
    const zone = create?.parameters.find(({ name }) => name === 'MasterZoneId');
    expect(create?.documents.map(({ edition }) => edition)).toContain('2019');
    expect(zone && editionsOf(zone.mandatory)).toEqual(['2018', '2024', '2026']);
  });
});

describe('a schema that alone makes a parameter optional', () => {
  it.each([
    ['AddBackendServers', 'BackendServers'],
    ['SetBackendServers', 'BackendServers'],
    ['CreateMasterSlaveServerGroup', 'MasterSlaveBackendServers'],
    ['CreateLoadBalancerHTTPSListener', 'ServerCertificateId'],
    ['DescribeServerCertificates', 'RegionId'],
    ['DeleteLoadBalancerListener', 'RegionId'],
  ])('leaves the absence of %s.%s open, for the text says otherwise', (action, name) => {
    expect(absenceOf(action, name, '2024')).toEqual(['observe']);
    expect(absenceOf(action, name)).toEqual(['observe']);
  });
});
