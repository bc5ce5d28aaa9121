import { makesSoundCases } from '../../laws/call-laws.ts';

makesSoundCases(({ origin }) => origin.type === 'twins', 3_000, 'generators/actions/twin-cases.ts');
