import { describe, expect, it } from 'vitest';
import { effectiveWith, takesEffectFreely } from '../../../../specs/oracle/takes-effect.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const { editions } = book.service;

function asked(action: string, name: string): readonly [Readonly<Record<string, string>>, boolean] {
  const spec = actionNamed(book, action);
  const parameter = spec.parameters.find((one) => one.name === name);
  if (!parameter) throw new Error(`${action} has no ${name}`);
  return [effectiveWith(spec, parameter), takesEffectFreely(spec, parameter, { editions })];
}

describe('a parameter that counts under values of others', () => {
  it('is set freely where those cost nothing and no edition refuses them', () => {
    expect(asked('SetRule', 'Cookie')).toEqual([
      { ListenerSync: 'off', StickySession: 'on', StickySessionType: 'server' },
      true,
    ]);
    expect(asked('CreateLoadBalancer', 'LoadBalancerName')).toEqual([{}, true]);
  });

  it('is left alone where they cost money', () => {
    expect(asked('CreateLoadBalancer', 'Bandwidth')).toEqual([{ InternetChargeType: 'paybybandwidth' }, false]);
  });
});
