import { makesSoundCases } from '../../laws/call-laws.ts';

makesSoundCases(
  ({ kind, origin }) => kind === 'effect' && origin.type === 'offered',
  50_000,
  'generators/actions/valid-call-cases.ts',
);
