import fc from 'fast-check';
import type { Act } from '../model/act.ts';

/** A port for the listener that is raced for. */
export const port = '2014';
export const tcp = { on: 'listener', port: '2014', protocol: 'tcp' } as const;
const http = { on: 'listener', port: '2014', protocol: 'http' } as const;

/** Another listener, which runs. */
export const running = { on: 'listener', port: '2018', protocol: 'tcp' } as const;

/** Acts on the listener. */
export const create: Act = { ...tcp, does: 'create', settings: {} };
export const createHttp: Act = { ...http, does: 'create', settings: {} };
export const look: Act = { ...tcp, does: 'read' };
export const createGroup: Act = { on: 'group', does: 'create' };

/** A threshold of a health check. */
export const threshold: fc.Arbitrary<string> = fc.integer({ min: 2, max: 10 }).map(String);

/** Two to four lanes. */
export const lanesOf = (lane: fc.Arbitrary<readonly Act[]>): fc.Arbitrary<readonly (readonly Act[])[]> =>
  fc.array(lane, { minLength: 2, maxLength: 4, size: 'max' });

/** A lane of one act, drawn from some. */
export const oneOf = (...acts: readonly Act[]): fc.Arbitrary<readonly Act[]> =>
  fc.constantFrom(...acts).map((act) => [act]);
