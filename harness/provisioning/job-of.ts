import { listItems } from '../../cases/list-items.ts';
import type { Answer } from '../../cases/answer.ts';
import type { WireParameters } from '../../protocol/wire.ts';
import { inRegion } from '../../specs/in-region.ts';
import { asAsked, askedBy } from '../../specs/oracle/asked-by.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** The job that carries out a call, and how one asks what became of it. */
export interface Job {
  readonly id: string;
  /** The resource that jobs are to the specs. */
  readonly resource: string;
  readonly action: string;
  readonly parameters: WireParameters;
  /** The field of the answer that shows the status, and the values that end it. */
  readonly field: string;
  readonly ends: readonly string[];
}

/** The job that an answer names, if it names one and the list of jobs can be asked for it. */
export function jobOf(
  { action, meaning }: Answer,
  { actions, service, jobs }: SpecBook,
  region: string,
): Job | undefined {
  const isNaming = actions.find(({ name }) => name === action)?.response.some(({ path }) => path === jobs?.named);
  const list = actions.find(({ name }) => name === jobs?.list);
  if (!jobs || !list || isNaming !== true || meaning.type !== 'success') return undefined;
  const id = meaning.body[jobs.named];
  const { resource, items = '' } = list.effect;
  const [key = ''] = service.resources.find(({ name }) => name === resource)?.key ?? [];
  const asked = askedBy(list, key);
  if (typeof id !== 'string' || id === '' || !asked) return undefined;
  return {
    id,
    resource,
    action: list.name,
    parameters: { ...inRegion(service, region), [asked.name]: asAsked(asked, id) },
    field: `${items}.${jobs.status}`,
    ends: [jobs.succeeded, jobs.failed],
  };
}

/** Why a job failed, as the list that was asked for it alone tells; undefined where it did not. */
export function failureOf(answer: Answer, { actions, jobs }: SpecBook): string | undefined {
  const items = actions.find(({ name }) => name === jobs?.list)?.effect.items;
  const [item] = items === undefined ? [] : listItems(answer, items);
  if (!jobs || item?.[jobs.status] !== jobs.failed) return undefined;
  const code = jobs.code === undefined ? undefined : item[jobs.code];
  return typeof code === 'string' && code !== '' ? `${jobs.failed} with ${code}` : jobs.failed;
}
