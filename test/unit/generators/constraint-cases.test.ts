import { makesSoundCases } from '../laws/call-laws.ts';

makesSoundCases(
  ({ kind, origin }) =>
    origin.type === 'parameter' &&
    ['type', 'range', 'enum', 'length', 'pattern', 'structure', 'list-size'].includes(kind),
  250_000,
  'generators/constraint-cases.ts',
);
