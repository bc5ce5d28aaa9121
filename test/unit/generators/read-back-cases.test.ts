import { makesSoundCases } from '../laws/call-laws.ts';

makesSoundCases(({ kind }) => kind === 'default', 5_000, 'generators/read-back-cases.ts');
