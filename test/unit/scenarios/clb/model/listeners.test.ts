import { describe, expect, it } from 'vitest';
import { predictListener } from '../../../../../scenarios/clb/model/listeners.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { worldAfter } from './world-after.ts';

type Row = readonly [before: readonly Act[], act: Parameters<typeof predictListener>[1], words: string];

const rows: readonly Row[] = [
  [[], { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }, 'accepted'],
  [
    [],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'start' },
    'refused, for there is no listener at the port',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} },
    'refused, for the port is taken',
  ],
  [
    [],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {}, group: 0 },
    'refused, for the group does not exist',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'start' },
    'accepted',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'stop' },
    'refused, for the listener is stopped',
  ],
  [
    [
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} },
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'start' },
    ],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'stop' },
    'accepted',
  ],
  [
    [
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} },
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'start' },
    ],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'set', settings: {} },
    'accepted',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'set', settings: {} },
    'accepted or refused',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'delete' },
    'accepted',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'listener', port: '2014', protocol: 'http', does: 'read' },
    'refused, for the listener at the port is one of tcp',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'read' },
    'shows Status stopped',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: { HealthyThreshold: '3' } }],
    { on: 'listener', port: '2014', protocol: 'tcp', does: 'read' },
    'shows Status stopped, HealthyThreshold 3',
  ],
];

describe('predictListener', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(predictListener(worldAfter(before.map((one) => ({ act: one }))), act).words).toBe(words);
  });
});
