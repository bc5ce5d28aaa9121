import { expect, it } from 'vitest';
import { formWords, twinForms } from '../../../../checks/reading/twin-forms.ts';
import type { Step } from '../../../../cases/step.ts';

it('twinForms are the other form and the own', () => {
  const tampering = [{ format: 'xml' }, { format: 'json' }] as const;
  expect(twinForms({ tampering } as unknown as Step<'twin'>)).toEqual(tampering);
  expect(twinForms({ tampering: [] } as unknown as Step<'twin'>)).toEqual([{}, {}]);
});

it('formWords say in what a form differs from another', () => {
  const usual = { format: 'json', method: 'GET', signature: 'v1' } as const;
  expect(formWords({ ...usual, format: 'xml', method: 'POST' }, usual)).toBe('in XML by POST');
  expect(formWords({ ...usual, signature: 'v3' }, usual)).toBe('signed by V3');
  expect(formWords(usual, usual)).toBe('');
});
