import { frontEnd } from '../cli/front-end.ts';
import { declareCases } from '../harness/vitest.ts';

declareCases(frontEnd(process.env, (line) => process.stderr.write(`${line}\n`)));
