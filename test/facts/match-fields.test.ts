import { describe, expect, it } from 'vitest';
import type { Matcher } from './fact.ts';
import { mismatches } from './match-fields.ts';

const body = {
  Text: 'a',
  Count: 3,
  Empty: '',
  Items: { Item: [{ Id: 'one', Port: 80 }, { Id: 'two' }] },
  Lines: 'b,a',
};
const fill = (text: string): string => text.replaceAll('$name', 'a');
const faults = (path: string, matcher: Matcher): readonly string[] => mismatches(body, { [path]: matcher }, fill);

describe('a field of an answer', () => {
  it.each<[path: string, matcher: Matcher]>([
    ['Text', 'a'],
    ['Text', '$name'],
    ['Text', 'present'],
    ['Missing', 'absent'],
    ['Count', 3],
    ['Count', '3'],
    ['Empty', { oneOf: ['absent', ''] }],
    ['Text', { not: 'b' }],
    ['Items.Item', { length: 2 }],
    ['Missing.Item', { length: 0 }],
    ['Items.Item', { contains: { Id: 'one', Port: '80' } }],
    ['Items.Item.1.Id', 'two'],
    ['Lines', { listed: ['a', 'b'] }],
  ])('%s is %j', (path, matcher) => {
    expect(faults(path, matcher)).toEqual([]);
  });

  it.each<[path: string, matcher: Matcher]>([
    ['Text', 'b'],
    ['Text', 3],
    ['Text', 'absent'],
    ['Missing', 'present'],
    ['Empty', 'present'],
    ['Missing', { not: 'b' }],
    ['Text', { not: '$name' }],
    ['Text', { length: 1 }],
    ['Items.Item', { length: 1 }],
    ['Items.Item', { contains: { Id: 'two', Port: '80' } }],
    ['Missing', { contains: 3 }],
    ['Lines', { listed: ['a'] }],
  ])('%s is not %j', (path, matcher) => {
    expect(faults(path, matcher)).toHaveLength(1);
  });
});
