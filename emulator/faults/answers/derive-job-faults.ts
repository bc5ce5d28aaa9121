import { topicRequirement } from '../../../specs/derive/derive-requirements.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Jobs } from '../../../specs/jobs.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Fields } from '../../core/call.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import { editPath } from './response-paths.ts';

interface Sort {
  readonly name: string;
  readonly description: string;
  /** What the list shows of a job; nothing leaves it out. */
  readonly show: (item: Fields) => Fields | undefined;
}

/** For every promise about jobs: the list does not have a job, or shows it wrongly. */
export function deriveJobFaults(book: SpecBook): readonly BehaviourFault[] {
  const { jobs } = book;
  if (!jobs) return [];
  return book.topics
    .filter(({ level }) => level !== 'observe')
    .flatMap((topic) => sortsOf(topic, jobs, book).map((sort) => faultOf(topic, sort, jobs, book)));
}

function sortsOf(topic: TopicRule, jobs: Jobs, { actions, lifecycles, service }: SpecBook): readonly Sort[] {
  const action = actions.find(({ name }) => name === topic.about.action);
  // Without it nobody knows whose job one is.
  if (!action || jobs.action === undefined) return [];
  const { action: began, status } = jobs;
  if (topic.scenario === 'job-is-known') {
    const unlisted = { name: 'job-unlisted', description: 'its jobs are in no list.', show: () => undefined };
    const other = {
      name: 'job-of-another-action',
      description: 'its jobs are listed as those of another action.',
      show: (item: Fields) => ({ ...item, [began]: 'AnotherAction' }),
    };
    return [unlisted, other, ...aboutAnother(action, jobs, service.resources), ...toldOtherwise(action, jobs)];
  }
  if (topic.scenario !== 'job-is-done') return [];
  const as = (name: string, description: string, shown: string): Sort => ({
    name,
    description,
    show: (item) => ({ ...item, [status]: shown }),
  });
  const passes = lifecycles.some(
    ({ resource, rules }) =>
      resource === action.effect.resource &&
      rules.some(({ on, expect, through }) => on === action.effect.operation && expect === 'accept' && through),
  );
  const isRead = actions.some(
    ({ effect }) => effect.operation === 'read' && effect.resource === action.effect.resource,
  );
  return [
    as('job-failed', 'its jobs are said to have failed.', jobs.failed),
    as('job-without-end', 'its jobs never end.', jobs.running),
    // Of what only lists show, that they lag is no fault.
    ...(passes && isRead
      ? [as('job-done-early', 'its jobs are said to be done before they are.', jobs.succeeded)]
      : []),
  ];
}

/** Of other fields that documents tell about: another value. */
function toldOtherwise({ effect }: ActionSpec, { shows = {} }: Jobs): readonly Sort[] {
  return Object.entries(shows).flatMap(([field, { byOperation, byResource }]) => {
    const told = byOperation?.[effect.operation] ?? byResource?.[effect.resource];
    const known = Object.values(byOperation ?? byResource ?? {});
    const other = known.find((value) => value !== told);
    if (told === undefined || other === undefined) return [];
    const show = (item: Fields): Fields => ({ ...item, [field]: other });
    return [{ name: `job-of-other-${field.toLowerCase()}`, description: `its jobs show another ${field}.`, show }];
  });
}

/** Where a job is told to be about what was made by its identifier. */
function aboutAnother(
  { effect }: ActionSpec,
  { resource: field }: Jobs,
  resources: SpecBook['service']['resources'],
): readonly Sort[] {
  const isPart = resources.find(({ name }) => name === effect.resource)?.aspectOf !== undefined;
  if (field === undefined || isPart) return [];
  const show = (item: Fields): Fields => ({ ...item, [field]: 'another' });
  return [{ name: 'job-of-another-resource', description: 'its jobs are listed for another resource.', show }];
}

function faultOf(topic: TopicRule, { name, description, show }: Sort, jobs: Jobs, book: SpecBook): BehaviourFault {
  const action = topic.about.action ?? '';
  const requirement = topicRequirement(topic, book);
  const items = book.actions.find((one) => one.name === jobs.list)?.effect.items ?? '';
  const isOwn = (item: Fields): boolean => item[jobs.action ?? ''] === action;
  return {
    id: `behaviour/${name}/${requirement}`,
    seam: 'behaviour',
    requirement,
    // Whoever waits for the job of a call sees it too.
    alsoBreaks: [`${book.service.id}.*`],
    description: `${action}: ${description}`,
    behave: (call, _world, next) => {
      const answer = next(call);
      if (call.spec.name !== jobs.list) return answer;
      return editPath(answer, items, (holder, field) => {
        const list = holder[field];
        if (!Array.isArray(list)) return;
        holder[field] = list.flatMap((item: Fields) => (isOwn(item) ? (show(item) ?? []) : [item]));
      });
    },
  };
}
