import { expect, it } from 'vitest';
import { deviationOf } from '../../../../checks/reading/deviation-of.ts';
import { accept, evidence, failure, success } from '../evidence.ts';

it('is as given for an answer that can be read, and unreadable for none and for any other', () => {
  const of = (meaning: ReturnType<typeof success>) => deviationOf(evidence(accept, meaning).call, 'refused');
  expect([of(success({})), of(failure('SystemBusy'))]).toEqual(['refused', 'refused']);
  const garbled = { type: 'garbled', status: 200, problem: 'JSON although XML was asked for' } as const;
  expect([of(garbled), of({ type: 'silence', problem: 'reset' })]).toEqual(['unreadable', 'unreadable']);
});
