import { makesSoundCases } from '../laws/call-laws.ts';

makesSoundCases(
  ({ kind, origin }) => origin.type === 'parameter' && kind === 'reference',
  6_000,
  'generators/reference-cases.ts',
);
