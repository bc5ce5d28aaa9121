import { describe, expect, it } from 'vitest';
import { shownBy, wordsOf } from '../../../../../scenarios/clb/model/words.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';

const acts: readonly (readonly [Act, string])[] = [
  [{ on: 'load-balancer', does: 'rename', name: 'one' }, 'rename load balancer to one'],
  [
    { on: 'listener', port: '80', protocol: 'tcp', does: 'create', settings: { HealthyThreshold: '3' }, group: 1 },
    'create listener tcp:80 with group 1 HealthyThreshold=3',
  ],
  [{ on: 'white-list', port: '80', does: 'remove', items: ['10.0.0.1'] }, 'remove 10.0.0.1 from white list of port 80'],
  [{ on: 'group', does: 'read' }, 'read groups'],
  [{ on: 'server', does: 'weigh', group: 0, weights: { 1: '11' } }, 'weigh servers of group 0 1=11'],
  [{ on: 'server', does: 'remove', servers: ['1', '2'] }, 'remove servers of load balancer 1, 2'],
  [
    { on: 'rule', does: 'create', port: '80', name: 'one', domain: 'one.example', group: 0 },
    'create rule one (one.example, group 0) at port 80',
  ],
  [{ on: 'tag', does: 'add', tags: { a: '1' } }, 'add tags a=1'],
  [{ on: 'certificate', kind: 'ca', does: 'read' }, 'read last ca certificate'],
];

describe('wordsOf', () => {
  it.each(acts)('says of %j: %s', (act, words) => {
    expect(wordsOf(act)).toBe(words);
  });
});

describe('shownBy', () => {
  it.each([
    [{ on: 'tag', does: 'read' }, { TagSets: { TagSet: [{ TagKey: 'a', TagValue: '1' }] } }, 'tags a=1'],
    [{ on: 'group', does: 'read' }, { VServerGroups: { VServerGroup: [{}, {}] } }, '2 groups'],
    [{ on: 'rule', does: 'read', port: '80' }, {}, 'rules (none)'],
    [{ on: 'certificate', kind: 'ca', does: 'read' }, {}, 'no certificate'],
    [
      { on: 'listener', port: '80', protocol: 'tcp', does: 'read' },
      { Status: 'running', HealthyThreshold: 3 },
      'Status running, HealthyThreshold 3',
    ],
  ] as const)('says of the answer to %j what matters: %j', (act, body, words) => {
    expect(shownBy(act)(body)).toBe(words);
  });
});
