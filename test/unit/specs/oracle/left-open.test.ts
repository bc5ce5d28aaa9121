import { describe, expect, it } from 'vitest';
import { isLeftOpen } from '../../../../specs/oracle/left-open.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const { actions, service } = loadSpecBook('clb');

function judged(name: string, wire: Readonly<Record<string, string>>, edition?: string): boolean {
  const action = actions.find((one) => one.name === name);
  if (!action) throw new Error(`no spec describes ${name}`);
  return isLeftOpen(action, wire, { editions: service.editions, edition });
}

describe('a value that an open list leaves out', () => {
  const set = 'SetListenerAccessControlStatus';

  it('is told from one that it lists, and from one that a later edition in force lists', () => {
    expect(judged(set, { AccessControlStatus: 'open_white_list' }, '2018')).toBe(true);
    expect(judged(set, { AccessControlStatus: 'close' }, '2018')).toBe(false);
    for (const edition of [undefined, '2019', '2024', '2026'])
      expect(judged(set, { AccessControlStatus: 'open_white_list' }, edition)).toBe(false);
  });

  it('is none where no edition in force lists values at all, or the parameter is not given', () => {
    expect(judged(set, {}, '2018')).toBe(false);
    expect(judged('CreateLoadBalancerTCPListener', { SynProxy: 'enable' }, '2018')).toBe(false);
  });
});
