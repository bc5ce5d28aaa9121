import { describe, expect, it } from 'vitest';
import {
  changedNames,
  changesOf,
  itemsNamed,
  unchangedChoices,
} from '../../../../generators/calls/changed-parameters.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf, serviceOf } from '../../laws/planned.ts';

const rename = actionNamed(book, 'SetLoadBalancerName');
const set = actionNamed(book, 'SetLoadBalancerTCPListenerAttribute');
const key = ['LoadBalancerId', 'ListenerPort'];

describe('changesOf', () => {
  it('gives each parameter that stands alone another value, and none that a rule ties or that says what is meant', () => {
    const names = changesOf(set, key, {}, contextOf()).map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['Bandwidth', 'Scheduler', 'Description']));
    expect(names.filter((name) => key.includes(name) || /^HealthCheck(Type|URI|Domain)$/.test(name))).toEqual([]);
    const given = { Scheduler: 'rr', Bandwidth: '1' };
    const changed = Object.fromEntries(changesOf(set, key, given, contextOf()));
    expect(changed['Scheduler']).not.toBe('rr');
    expect(changed['Bandwidth']).not.toBe('1');
  });

  it('takes a call that says it is in earnest for no change', () => {
    const alb = serviceOf('alb').book;
    const context = { book: alb, editions: alb.service.editions, seed: () => 1 };
    const names = changesOf(actionNamed(alb, 'UpdateLoadBalancerAttribute'), ['LoadBalancerId'], {}, context);
    expect(names.map(([name]) => name)).toContain('LoadBalancerName');
    expect(names.map(([name]) => name)).not.toContain('DryRun');
  });
});

describe('unchangedChoices', () => {
  it('keeps what a change must hold as it is, and leaves out what it may', () => {
    const own = { StickySession: 'on', StickySessionType: 'server', Scheduler: 'rr', Gzip: 'off' };
    const http = actionNamed(book, 'SetLoadBalancerHTTPListenerAttribute');
    const kept = unchangedChoices(http, { Gzip: 'on' }, own, contextOf());
    expect(kept).toMatchObject({ StickySession: 'on', StickySessionType: 'server' });
    expect(kept).not.toHaveProperty('Scheduler');
    // The type that is kept needs a cookie, which a plain type would not.
    const withCookie = { ...own, Cookie: 'mine' };
    expect(unchangedChoices(http, { Gzip: 'on' }, withCookie, contextOf())).toMatchObject({
      StickySession: 'on',
      StickySessionType: 'server',
      Cookie: 'mine',
    });
    expect(unchangedChoices(set, { Description: 'b' }, { Bandwidth: '7' }, contextOf())).toEqual({ Bandwidth: '7' });
  });
});

describe('what a call names', () => {
  it('are parameters with another value than before, and the first fields of items', () => {
    const call = { action: rename.name, parameters: { LoadBalancerId: 'lb-1', LoadBalancerName: 'new' } };
    expect(changedNames(rename, ['LoadBalancerId'], call, { LoadBalancerName: 'old' })).toEqual(['LoadBalancerName']);
    expect(changedNames(rename, ['LoadBalancerId'], call, { LoadBalancerName: 'new' })).toEqual([]);
    const Tags = '[{"TagKey":"a","TagValue":"b"},{"TagKey":"c","TagValue":"d"}]';
    expect(itemsNamed(actionNamed(book, 'AddTags'), { action: 'AddTags', parameters: { Tags } })).toEqual(['a', 'c']);
  });
});
