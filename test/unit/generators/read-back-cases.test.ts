import { makesSoundCases } from '../laws/call-laws.ts';

makesSoundCases(({ kind }) => kind === 'round-trip' || kind === 'default', 45_000);
