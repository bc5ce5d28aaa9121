import { makesSoundCases } from '../../laws/call-laws.ts';

makesSoundCases(({ origin }) => origin.type === 'precedence', 6_000, 'generators/actions/precedence-cases.ts');
