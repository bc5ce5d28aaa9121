import { describe, expect, it } from 'vitest';
import { offeredCases } from '../../../../generators/actions/offered-cases.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book } from '../../laws/planned.ts';

describe('offeredCases', () => {
  it('sends nothing but the name of an action, and makes nothing', () => {
    const [draft, ...others] = offeredCases(actionNamed(book, 'DeleteLoadBalancer'));
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ variant: 'bare', level: 'must' });
    expect(draft?.plan).toEqual({
      fixtures: [],
      prepare: [],
      call: { action: 'DeleteLoadBalancer', parameters: {} },
      expect: { answer: 'offered' },
      reads: [],
    });
  });
});
