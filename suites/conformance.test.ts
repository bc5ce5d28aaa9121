import { frontEnd } from '../cli/front-end.ts';
import { declareCases } from '../front-ends/vitest.ts';

declareCases(frontEnd(process.env, (line) => process.stderr.write(`${line}\n`)));
