import { describe, expect, it } from 'vitest';
import { showsExpected } from '../../../cases/shows-expected.ts';
import type { ExpectedField } from '../../../cases/expectation.ts';

const body = { Name: 'mine', Port: 80, Empty: '', Rules: { Rule: [{ Id: 'a', Url: '/a' }] } };
const shows = (field: ExpectedField): boolean =>
  showsExpected({ fields: [field] }, [], body, (value) => (typeof value === 'string' ? value : 'mine'));

describe('showsExpected', () => {
  it('is true of a field that has one of the values, as text or number, or as a slot was filled', () => {
    expect(shows({ path: 'Name', equals: ['yours', 'mine'], absent: 'fail' })).toBe(true);
    expect(shows({ path: 'Port', equals: ['80'], absent: 'fail' })).toBe(true);
    expect(shows({ path: 'Name', equals: [{ fill: 'name' }], absent: 'fail' })).toBe(true);
    expect(shows({ path: 'Name', equals: ['yours'], absent: 'fail' })).toBe(false);
    expect(shows({ path: 'Name', equals: [], absent: 'fail' })).toBe(true);
  });

  it('tells what is not shown from what must not be', () => {
    expect(shows({ path: 'Empty', equals: ['x'], absent: 'fail' })).toBe(false);
    expect(shows({ path: 'Empty', equals: [], absent: 'expected' })).toBe(true);
    expect(shows({ path: 'Name', equals: [], absent: 'expected' })).toBe(false);
    expect(shows({ path: 'Missing', equals: [], absent: 'ignore' })).toBe(true);
  });

  it('asks of lists what they must hold', () => {
    const list = { path: 'Rules.Rule', match: 'only', items: '' } as const;
    const holds = (items: string): boolean => showsExpected({ fields: [], items: [list] }, [items], body, String);
    expect(holds('[{"Id":"a"}]')).toBe(true);
    expect(holds('[{"Id":"a"},{"Id":"b"}]')).toBe(false);
  });
});
