import { makesSoundCases } from '../../laws/call-laws.ts';

makesSoundCases(({ origin }) => origin.type === 'state' && typeof origin.rule.on === 'string', 11_000);
