import { describe, expect, it } from 'vitest';
import { contentTest, fieldAt, presenceTest, vanishesEmpty, withFields } from '../../../../specs/oracle/item-fields.ts';
import type { ItemField } from '../../../../specs/parameter.ts';

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

it.each<readonly [string, ItemField, object, boolean | undefined]>([
  ['says nothing where nothing is said', {}, {}, undefined],
  ['wants what is required', { required: true }, {}, false],
  ['takes an empty list for nothing', { required: true }, { Values: [] }, false],
  ['takes a list that holds something', { required: true }, { Values: ['a'] }, true],
  ['wants what goes with another field', { requiredIf: { Type: 'Path' } }, { Type: 'Path' }, false],
  ['does without it beside another value', { requiredIf: { Type: 'Path' } }, { Type: 'Host' }, true],
])('presence: %s', (_what, field, item, wanted) => {
  expect(presenceTest('Values', field)?.({ ...item })).toBe(wanted);
});

it.each<readonly [string, string, ItemField, unknown, boolean]>([
  ['a list that is too long', 'Values', { maxItems: 1 }, ['a', 'b'], false],
  ['a list that is long enough', 'Values', { minItems: 2, maxItems: 2 }, ['a', 'b'], true],
  ['a list that holds one thing twice', 'Values', { distinct: true }, ['a', 'b', 'a'], false],
  ['each of a list', 'Values.*', { maxLength: 2 }, ['a', 'bb'], true],
  ['one of a list that is not as it must be', 'Values.*', { maxLength: 2 }, ['a', 'bbb'], false],
  ['a field of each', 'Values.*.Key', { values: ['a'] }, [{ Key: 'a' }, { Key: 'b' }], false],
  ['an empty list, of which nothing can be wrong', 'Values.*', { maxLength: 2 }, [], true],
  ['what is ruled out', 'Values.*', { pattern: { characters: 'a-z', not: ['host'] } }, ['host'], false],
  ['a sign that is not named', 'Values.*', { pattern: { characters: 'a-z' } }, ['a1'], false],
])('content: %s', (_what, name, field, Values, wanted) => {
  expect(contentTest(name, field)?.({ Values })).toBe(wanted);
});

it('vanishesEmpty knows items of one field that travel by it alone', () => {
  const flattened = true;
  expect(vanishesEmpty({ flattened, typical: '[{"CertificateId":"cert-1"}]' })).toBe(true);
  expect(vanishesEmpty({ flattened, typical: '[{"ServerId":"i-1","Port":"80"}]' })).toBe(false);
  expect(vanishesEmpty({ flattened, typical: '["acl-1"]' })).toBe(false);
  expect(vanishesEmpty({ typical: '[{"CertificateId":"cert-1"}]' })).toBe(false);
});
