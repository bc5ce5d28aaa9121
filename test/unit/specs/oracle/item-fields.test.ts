import { describe, expect, it } from 'vitest';
import { fieldAt, withFields } from '../../../../specs/oracle/item-fields.ts';

const item = { Port: 80, Target: { ServerId: 'i-1', Zone: { Name: 'a' } } };

describe('fieldAt', () => {
  it('reads a field in a structure of any depth', () => {
    expect(['Port', 'Target.ServerId', 'Target.Zone.Name'].map((path) => fieldAt(item, path))).toEqual([
      80,
      'i-1',
      'a',
    ]);
  });

  it('reads a field in an item of a list, counted from 1', () => {
    const forwards = { Config: { Groups: [{ GroupId: 'g-1' }, { GroupId: 'g-2' }] } };
    expect(['1', '2', '3'].map((place) => fieldAt(forwards, `Config.Groups.${place}.GroupId`))).toEqual([
      'g-1',
      'g-2',
      undefined,
    ]);
    expect(fieldAt(forwards, 'Config.Groups.GroupId')).toBeUndefined();
  });

  it('finds nothing in what is no structure', () => {
    expect(['Port.Name', 'Target.Nothing.Name', 'No'].map((path) => fieldAt(item, path))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('withFields', () => {
  it('changes fields by their paths and leaves all others, and the item itself, as they are', () => {
    const changed = withFields(item, { 'Target.Zone.Name': 'b', Port: 81 });
    expect(changed).toEqual({ Port: 81, Target: { ServerId: 'i-1', Zone: { Name: 'b' } } });
    expect(item.Target.Zone.Name).toBe('a');
  });

  it('changes one item of a list and leaves the others', () => {
    const forwards = { Groups: [{ GroupId: 'g-1', Weight: 1 }, { GroupId: 'g-2' }] };
    expect(withFields(forwards, { 'Groups.1.GroupId': 'g-3' })).toEqual({
      Groups: [{ GroupId: 'g-3', Weight: 1 }, { GroupId: 'g-2' }],
    });
  });

  it('makes the structures and lists that a path leads through', () => {
    expect(withFields({}, { 'Target.ServerId': 'i-2' })).toEqual({ Target: { ServerId: 'i-2' } });
    expect(withFields({}, { 'Groups.1.GroupId': 'g-1' })).toEqual({ Groups: [{ GroupId: 'g-1' }] });
  });
});
