import { describe, expect, it } from 'vitest';
import { filledLists } from '../../../../generators/calls/filled-lists.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { filledPlan } from '../../../../generators/calls/filled-plan.ts';
import { book, contextOf } from '../../laws/planned.ts';

const read = actionNamed(book, 'DescribeLoadBalancerAttribute');
const field = (path: string): (typeof read.response)[number] => {
  const found = read.response.find((one) => one.path === path);
  if (!found) throw new Error(`no field is ${path}`);
  return found;
};

describe('filledLists', () => {
  it('says what stands in a list because the case made it, and that an anchor is among it', () => {
    const plan = filledPlan(read, contextOf(), 'read');
    const [ports, ...others] = filledLists(read, field('ListenerPorts.ListenerPort'), plan, contextOf());
    expect(others).toEqual([]);
    expect(ports).toMatchObject({ path: 'ListenerPorts.ListenerPort', mayLag: true, anchored: true });
    const made = plan.prepare.find(({ action }) => action === 'CreateLoadBalancerTCPListener');
    expect(ports?.items).toContain(made?.parameters['ListenerPort']);
  });

  it('says nothing of lists that nothing was put into', () => {
    const plan = filledPlan(read, contextOf(), 'read');
    expect(filledLists(read, field('BackendServers.BackendServer.ServerId'), plan, contextOf())).toEqual([]);
  });
});
