import { inRoom } from '../in-room.ts';
import type { NamedScenario } from '../scenario.ts';
import { jobIsDone } from './job-is-done.ts';
import { jobIsKnown } from './job-is-known.ts';

/** Of jobs by which calls are carried out. */
export const jobScenarios: Readonly<Record<string, NamedScenario>> = inRoom('jobs', { jobIsKnown, jobIsDone });
