import { describe, expect, it } from 'vitest';
import { drift, nothing, withListener } from '../../../../../scenarios/clb/model/state.ts';

const listener = {
  protocol: 'tcp',
  status: 'starting',
  next: 'running',
  settings: {},
  whiteList: { items: [] },
  rules: {},
} as const;

describe('states', () => {
  it('come to rest at any time, each listener by itself', () => {
    const one = withListener(nothing, '80', listener);
    const both = withListener(one, '81', { ...listener, status: 'stopping', next: 'stopped' });
    const found = drift(both).map(({ listeners }) =>
      Object.values(listeners)
        .map(({ status }) => status)
        .join(),
    );
    expect(new Set(found)).toEqual(
      new Set(['starting,stopping', 'running,stopping', 'starting,stopped', 'running,stopped']),
    );
    expect(drift(nothing)).toEqual([nothing]);
  });

  it('look equal where they are', () => {
    const [one, two] = [
      ['80', '81'],
      ['81', '80'],
    ].map((ports) => ports.reduce((world, port) => withListener(world, port, listener), nothing));
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    expect(withListener(withListener(nothing, '80', listener), '80', undefined)).toEqual(nothing);
  });
});
