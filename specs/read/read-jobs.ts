import type { ActionSpec } from '../action-spec.ts';
import type { Jobs } from '../jobs.ts';
import type { TopicRule } from '../topic.ts';
import type { SpecFile } from './read-spec-file.ts';

interface Raw extends Omit<Jobs, 'file'> {
  readonly promises: readonly (Pick<TopicRule, 'detail' | 'statement' | 'level' | 'sources'> & {
    readonly scenario: string;
  })[];
}

/** What the documents say of jobs, with a rule for every action whose answers name one. */
export function readJobs(
  file: SpecFile,
  actions: readonly ActionSpec[],
): { readonly jobs: Jobs; readonly topics: readonly TopicRule[] } {
  const { promises, ...jobs } = file.value as Raw;
  const topics = actions
    .filter(({ response }) => response.some(({ path }) => path === jobs.named))
    .flatMap(({ name }) =>
      promises.map((promise, index): TopicRule => ({
        ...promise,
        topic: name,
        about: { action: name },
        actions: [name, jobs.list],
        kind: 'effect',
        errors: [],
        values: {},
        file: file.file,
        pointer: `/promises/${index}`,
      })),
    );
  return { jobs: { ...jobs, file: file.file }, topics };
}
