import { describe, expect, it } from 'vitest';
import { universeOf, type Theme } from '../../../../../scenarios/clb/sequences/universe.ts';
import { nothing } from '../../../../../scenarios/clb/model/state.ts';
import { worldAfter } from '../model/world-after.ts';

const world = worldAfter([
  { act: { on: 'group', does: 'create' } },
  { act: { on: 'certificate', does: 'create', kind: 'server' } },
]);
const doings = (theme: Theme, from = world): readonly string[] => [
  ...new Set(universeOf(theme, from, {}).map(({ does, on }) => `${does} ${on}`)),
];

describe('universeOf', () => {
  it.each([
    ['tags', ['add tag', 'remove tag']],
    ['groups', ['create group', 'delete group', 'create listener', 'delete listener']],
    [
      'load-balancer',
      ['rename load-balancer', 'switch load-balancer', 'read load-balancer', 'create listener', 'delete listener'],
    ],
  ] as const)('knows what can be done about %s', (theme, known) => {
    expect(doings(theme)).toEqual(known);
  });

  it('makes a listener of HTTPS with certificates that are there, and changes it to others', () => {
    expect(doings('ca-certificates', nothing)).toEqual(['create certificate']);
    const https = universeOf('server-certificates', world, {}).filter(({ on }) => on === 'listener');
    expect(https).toEqual([
      { on: 'listener', port: '2022', protocol: 'https', does: 'create', settings: {}, certificates: { server: 0 } },
    ]);
  });

  it('holds no more certificates than an account may have', () => {
    const full = worldAfter([{ act: upload }, { act: upload }]);
    expect([world, full].map((one) => doings('server-certificates', one).includes('create certificate'))).toEqual([
      true,
      false,
    ]);
  });
});

const upload = { on: 'certificate', does: 'create', kind: 'server' } as const;
