import { describe, expect, it } from 'vitest';
import {
  partsOf,
  pin,
  pinned,
  readerOfPart,
  siblingsOf,
  sisterOf,
  speaksOfDeclared,
  strangersOf,
  type Neighbour,
  type Subject,
} from '../../../../generators/calls/neighbours.ts';
import { actionNamed, resourceNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf } from '../../laws/planned.ts';

const holder = { fill: 'identifier', resource: 'load-balancer' } as const;
const keys = { LoadBalancerId: holder, ListenerPort: '80' };
const subjectOf = (action: string, name: string, own: Subject['keys'], variant?: string): Subject => {
  const resource = resourceNamed(book, name);
  return { action: actionNamed(book, action), resource, whole: resource, variant, keys: own };
};
const listener = subjectOf('SetLoadBalancerTCPListenerAttribute', 'listener', keys, 'tcp');
const certificate = subjectOf('DeleteServerCertificate', 'server-certificate', {});
const names = (found: readonly Neighbour[]): readonly (readonly (string | undefined)[])[] =>
  found.map(({ make, read }) => [make[0]?.action, read.action]);

describe('what stands beside a resource', () => {
  it('is a sister of the kind, on another port', () => {
    const [sister] = sisterOf(listener, contextOf());
    expect(sister?.make[0]).toMatchObject({
      action: 'CreateLoadBalancerTCPListener',
      parameters: { ListenerPort: '81' },
    });
    expect(sister?.read.parameters['ListenerPort']).toBe('81');
  });

  it('is what else its holder has', () => {
    expect(names(siblingsOf(listener, contextOf()))).toEqual([
      ['CreateVServerGroup', 'DescribeVServerGroupAttribute'],
      ['AddTags', 'DescribeTags'],
      ['TagResources', 'ListTagResources'],
    ]);
  });

  it('is something of another kind that stands alone, where the resource does', () => {
    expect(names(strangersOf(certificate, contextOf()))).toEqual([
      ['UploadCACertificate', 'DescribeCACertificates'],
      ['CreateTLSCipherPolicy', 'ListTLSCipherPolicies'],
      ['CreateAccessControlList', 'DescribeAccessControlListAttribute'],
    ]);
    expect(strangersOf(listener, contextOf())).toEqual([]);
  });

  it('is read by the list of its kind', () => {
    expect(readerOfPart('tag', undefined, keys, contextOf())?.action).toBe('DescribeTags');
    const parts = partsOf(
      [resourceNamed(book, 'tag'), resourceNamed(book, 'backend-servers')],
      keys,
      undefined,
      contextOf(),
    );
    expect(names(parts)).toEqual([['AddTags', 'DescribeTags']]);
  });
});

describe('pin', () => {
  it('names the nth of a resource where the last one is meant', () => {
    expect(pin(holder, 'load-balancer', 1)).toEqual({ ...holder, nth: 1 });
    expect(pin({ ...holder, nth: 2 }, 'load-balancer', 1)).toEqual({ ...holder, nth: 2 });
    expect(pin(holder, 'listener', 1)).toBe(holder);
    expect(pinned({ a: holder, b: null, c: 'x' }, resourceNamed(book, 'load-balancer'), 0)).toEqual({
      a: { ...holder, nth: 0 },
      b: null,
      c: 'x',
    });
  });
});

it('speaksOfDeclared tells calls that need declared servers from others', () => {
  const speaking = ['AddBackendServers', 'SetLoadBalancerName'].map((name) =>
    speaksOfDeclared(actionNamed(book, name)),
  );
  expect(speaking).toEqual([true, false]);
});
