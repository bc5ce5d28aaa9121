import { describe, expect, it } from 'vitest';
import { listenersUsing } from '../../../../../scenarios/clb/groups/listeners-using.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

const usersOf = (topic: string): readonly string[] =>
  listenersUsing({ ...topicOf('group-free-again'), topic }, contextOf()).map(({ variant }) => variant);

describe('listenersUsing', () => {
  it('are of the kinds that can use a resource', () => {
    expect(usersOf('vserver-group')).toEqual(['tcp', 'udp', 'http', 'https']);
    expect(usersOf('master-slave-group')).toEqual(['tcp', 'udp']);
    expect(usersOf('tag')).toEqual([]);
  });

  it('name the one that the case makes', () => {
    const [first] = listenersUsing({ ...topicOf('group-free-again'), topic: 'vserver-group' }, contextOf());
    expect(first?.create.parameters['VServerGroupId']).toEqual({ fill: 'identifier', resource: 'vserver-group' });
  });
});
