import type { Variant } from '../../core/variant.ts';
import { objectsIn } from '../settings.ts';
import type { AlbState } from '../state.ts';

/** So long is a new job in no list, in milliseconds. */
const unseenMs = 60;

/** Jobs that a list has only after a while, or that tell less. */
export const jobVariants: readonly Variant<AlbState>[] = [
  {
    id: 'jobs/listed-late',
    description: `A job is in no list for ${unseenMs} ms.`,
    legal: 'No document says how soon the list has the job that an answer names.',
    grounds: [{ document: 'api-description-2024', section: 'ListAsynJobs' }],
    seams: () => [
      {
        seam: 'behaviour',
        behave: (call, world, next) => {
          const answer = next(call);
          if (call.spec.name !== 'ListAsynJobs') return answer;
          const isOld = (createdAt: unknown): boolean => world.now() - Number(createdAt) >= unseenMs;
          return { ...answer, Jobs: objectsIn(answer['Jobs']).filter(({ CreateTime }) => isOld(CreateTime)) };
        },
      },
    ],
  },
];
