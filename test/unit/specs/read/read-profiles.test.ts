import { describe, expect, it } from 'vitest';
import type { ActionSpec } from '../../../../specs/action-spec.ts';
import { profileOf } from '../../../../specs/derive/profile-of.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook, serviceIds } from '../../../../specs/read/load-spec-book.ts';
import { readProfiles } from '../../../../specs/read/read-profiles.ts';
import type { TopicRule } from '../../../../specs/topic.ts';
import { SpecError } from '../../../../specs/spec-error.ts';

const actions = [
  { name: 'OpenDoor', group: 'doors' },
  { name: 'LockDoor', group: 'doors' },
  { name: 'PaintWall', group: 'walls' },
] as unknown as readonly ActionSpec[];
const topics = [
  { topic: 'door', about: {} },
  { topic: 'OpenDoor', about: { action: 'OpenDoor' } },
] as unknown as readonly TopicRule[];

function read(core: object, ...extended: readonly object[]): ReturnType<typeof readProfiles> {
  const value = { core: { title: 'doors', ...core }, extended };
  const fail = (pointer: string, problem: string): SpecError => new SpecError('profiles.yaml', '1:1', pointer, problem);
  return readProfiles({ file: 'profiles.yaml', hash: '', value, fail }, actions, topics);
}

describe('readProfiles', () => {
  it('puts an action where it is named, and any other where its group is', () => {
    const profiles = read(
      { groups: ['doors'], topics: ['door'] },
      { name: 'locks', title: 'locks', actions: ['LockDoor'] },
      { name: 'paint', title: 'paint', groups: ['walls'] },
    );
    expect(profiles.map(({ name, core, actions: own }) => [name, core, own])).toEqual([
      ['core', true, ['OpenDoor']],
      ['locks', false, ['LockDoor']],
      ['paint', false, ['PaintWall']],
    ]);
  });

  it.each([
    [
      'an action in none',
      read.bind(undefined, { groups: ['doors'], topics: ['door'] }),
      'PaintWall of the group "walls"',
    ],
    ['a topic in none', read.bind(undefined, { groups: ['doors', 'walls'] }), 'the topic "door" is in no profile'],
  ])('stops at %s', (_what, act, problem) => {
    expect(act).toThrow(problem);
  });
});

describe('the profiles of the services', () => {
  it.each(serviceIds())('have every action and every requirement of %s exactly once', (id) => {
    const book = loadSpecBook(id);
    const named = book.profiles.flatMap((profile) => profile.actions);
    const promised = book.actions.filter(({ forRemoval }) => forRemoval !== true);
    expect(named.toSorted()).toEqual(promised.map(({ name }) => name).toSorted());
    const homeless = deriveRequirements(book).filter((one) => profileOf(one, book.profiles) === undefined);
    expect(homeless.map((one) => one.id)).toEqual([]);
  });
});
