import { makesSoundCases } from '../laws/call-laws.ts';

makesSoundCases(({ kind }) => kind === 'response', 60_000, 'generators/response-cases.ts');
