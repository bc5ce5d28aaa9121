import { describe, expect, it } from 'vitest';
import { predictWhiteList } from '../../../../../scenarios/clb/model/white-lists.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { worldAfter } from './world-after.ts';

type Row = readonly [before: readonly Act[], act: Parameters<typeof predictWhiteList>[1], words: string];

const rows: readonly Row[] = [
  [[], { on: 'white-list', port: '2014', does: 'read' }, 'refused, for there is no listener at the port'],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'white-list', port: '2014', does: 'read' },
    'shows SourceItems (none)',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'white-list', port: '2014', does: 'switch', status: 'close' },
    'accepted',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'white-list', port: '2014', does: 'switch', status: 'open_white_list' },
    'accepted or refused',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'white-list', port: '2014', does: 'add', items: ['10.0.0.1'] },
    'accepted',
  ],
  [
    [
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} },
      { on: 'white-list', port: '2014', does: 'add', items: ['10.0.0.1'] },
    ],
    { on: 'white-list', port: '2014', does: 'add', items: ['10.0.0.1'] },
    'accepted or refused',
  ],
  [
    [
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} },
      { on: 'white-list', port: '2014', does: 'add', items: ['10.0.0.1', '10.0.0.2'] },
      { on: 'white-list', port: '2014', does: 'remove', items: ['10.0.0.1'] },
    ],
    { on: 'white-list', port: '2014', does: 'read' },
    'shows SourceItems 10.0.0.2',
  ],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'white-list', port: '2014', does: 'remove', items: ['10.0.0.1'] },
    'accepted or refused',
  ],
];

describe('predictWhiteList', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(predictWhiteList(worldAfter(before.map((one) => ({ act: one }))), act).words).toBe(words);
  });
});
