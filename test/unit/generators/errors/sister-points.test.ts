import { describe, expect, it } from 'vitest';
import {
  errorsOfBreach,
  listedBySisters,
  sistersOf,
  spellingsOf,
} from '../../../../generators/errors/sister-points.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, parameterOf } from '../../laws/planned.ts';

const sistersNamed = (action: string, parameter: string): readonly string[] =>
  sistersOf(parameterOf(action, parameter), book).map((sister) => `${sister.action.name}.${sister.parameter.name}`);

describe('sisters', () => {
  it('refer to the same resource, have the same name, or list objects with a field in common', () => {
    const groups = sistersNamed('CreateLoadBalancerTCPListener', 'VServerGroupId');
    expect(groups).toEqual(expect.arrayContaining(['DeleteVServerGroup.VServerGroupId', 'SetRule.VServerGroupId']));
    expect(groups.filter((name) => name.endsWith('.LoadBalancerId'))).toEqual([]);
    expect(sistersNamed('AddBackendServers', 'BackendServers')).toContain('CreateVServerGroup.BackendServers');
  });

  it('have the same name in any spelling', () => {
    expect(spellingsOf(parameterOf('CreateLoadBalancerTCPListener', 'healthCheckInterval'))).toEqual([
      'healthCheckInterval',
      'HealthCheckInterval',
    ]);
    const intervals = sistersNamed('CreateLoadBalancerTCPListener', 'healthCheckInterval');
    expect(intervals).toContain('CreateLoadBalancerHTTPListener.HealthCheckInterval');
  });
});

describe('codes of sisters', () => {
  it('are told by the way in which a parameter is wrong', () => {
    const action = actionNamed(book, 'DeleteServerCertificate');
    const parameter = parameterOf(action.name, 'ServerCertificateId');
    const codes = (breach: 'unknown' | 'conflict'): readonly string[] =>
      errorsOfBreach({ action, parameter }, [breach], undefined).map(({ code }) => code);
    expect(codes('unknown')).toContain('ServerCertificateId.NotFound');
    expect(codes('conflict')).toEqual([]);
  });

  it('are listed once each, of actions on the same resource', () => {
    const action = actionNamed(book, 'SetLoadBalancerName');
    const codes = listedBySisters(parameterOf(action.name, 'LoadBalancerName'), action, book).map(
      ({ status, code }) => `${status} ${code}`,
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toContain('400 MissingParam.LoadBalancerSpec');
  });
});
