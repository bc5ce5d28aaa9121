import { makesSoundCases } from '../laws/call-laws.ts';

makesSoundCases(
  ({ kind, origin }) => origin.type === 'parameter' && kind === 'required',
  20_000,
  'generators/presence-cases.ts',
);
