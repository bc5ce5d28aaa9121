import { makesSoundCases } from '../laws/call-laws.ts';

makesSoundCases(({ origin }) => origin.type === 'rule', 23_000, 'generators/rule-cases.ts');
