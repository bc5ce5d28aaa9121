import { describe, expect, it } from 'vitest';
import { predictRule } from '../../../../../scenarios/clb/model/rules.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { worldAfter } from './world-after.ts';

type Row = readonly [before: readonly Act[], act: Parameters<typeof predictRule>[1], words: string];

const rows: readonly Row[] = [
  [[], { on: 'rule', does: 'read', port: '2018' }, 'refused, for there is no listener at the port'],
  [
    [{ on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} }],
    { on: 'rule', does: 'read', port: '2014' },
    'accepted or refused',
  ],
  [
    [{ on: 'listener', port: '2018', protocol: 'http', does: 'create', settings: {} }],
    { on: 'rule', does: 'read', port: '2018' },
    'shows the rules (none)',
  ],
  [
    [
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} },
      { on: 'group', does: 'create' },
    ],
    { on: 'rule', does: 'create', port: '2014', name: 'one', domain: 'one.example', group: 0 },
    'refused, for a listener of tcp has no rules',
  ],
  [
    [{ on: 'listener', port: '2018', protocol: 'http', does: 'create', settings: {} }],
    { on: 'rule', does: 'create', port: '2018', name: 'one', domain: 'one.example', group: 0 },
    'refused, for the group does not exist',
  ],
  [
    [
      { on: 'listener', port: '2018', protocol: 'http', does: 'create', settings: {} },
      { on: 'group', does: 'create' },
    ],
    { on: 'rule', does: 'create', port: '2018', name: 'one', domain: 'one.example', group: 0 },
    'accepted',
  ],
  [
    [
      { on: 'listener', port: '2018', protocol: 'http', does: 'create', settings: {} },
      { on: 'group', does: 'create' },
      { on: 'rule', does: 'create', port: '2018', name: 'one', domain: 'one.example', group: 0 },
    ],
    { on: 'rule', does: 'create', port: '2018', name: 'two', domain: 'one.example', group: 0 },
    'refused, for a rule of that domain exists',
  ],
  [
    [
      { on: 'listener', port: '2018', protocol: 'http', does: 'create', settings: {} },
      { on: 'group', does: 'create' },
      { on: 'rule', does: 'create', port: '2018', name: 'one', domain: 'one.example', group: 0 },
    ],
    { on: 'rule', does: 'create', port: '2018', name: 'one', domain: 'two.example', group: 0 },
    'refused, for a rule of that name exists',
  ],
];

describe('predictRule', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(predictRule(worldAfter(before.map((one) => ({ act: one }))), act).words).toBe(words);
  });
});
