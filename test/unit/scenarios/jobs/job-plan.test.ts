import { describe, expect, it } from 'vitest';
import { jobCallOf, planWithJob } from '../../../../scenarios/jobs/job-plan.ts';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import { serviceOf } from '../../laws/planned.ts';

const { book } = serviceOf('relay');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };
const topicOf = (action: string): (typeof book.topics)[number] => {
  const found = book.topics.find(({ about, scenario }) => about.action === action && scenario === 'job-is-known');
  if (!found) throw new Error(action);
  return found;
};

describe('jobCallOf', () => {
  it('asks the list for the job that the call names', () => {
    expect(jobCallOf(topicOf('StopRoute'), context)).toMatchObject({
      action: { name: 'StopRoute' },
      list: {
        action: 'ListJobs',
        parameters: { JobIds: { fill: 'list', of: [{ fill: 'identifier', resource: 'job' }] } },
      },
      items: 'Jobs',
      key: 'JobId',
    });
  });

  it('names the place of a rule in a service without jobs', () => {
    const { jobs: _jobs, ...without } = book;
    expect(() => jobCallOf(topicOf('StopRoute'), { ...context, book: without })).toThrow('jobs.yaml');
  });
});

describe('planWithJob', () => {
  it('changes something where the call is a change, on a resource that it can be about', () => {
    const plan = planWithJob(jobCallOf(topicOf('UpdateRoute'), context), 'v', context, () => []);
    expect(Object.keys(plan.call.parameters).length).toBeGreaterThan(1);
    const shield = planWithJob(jobCallOf(topicOf('ShieldHub'), context), 'v', context, () => []);
    expect(shield.fixtures[0]?.call.parameters).toMatchObject({ HubKind: 'open' });
  });
});
