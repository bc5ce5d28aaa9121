import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../cases/answer.ts';
import { failureOf, jobOf } from '../../../../harness/provisioning/job-of.ts';
import { serviceOf } from '../../laws/planned.ts';

const { book } = serviceOf('relay');
const answer = (action: string, body: object): Answer =>
  ({ action, meaning: { type: 'success', status: 200, body } }) as unknown as Answer;

describe('jobOf', () => {
  it('says how to ask for the job that an answer names', () => {
    expect(jobOf(answer('UpdateHub', { JobId: 'job-1' }), book, 'r')).toEqual({
      id: 'job-1',
      resource: 'job',
      action: 'ListJobs',
      parameters: { JobIds: '["job-1"]' },
      field: 'Jobs.JobStatus',
      ends: ['Succeeded', 'Failed'],
    });
  });

  it.each([
    ['an action that names none', answer('GetRoute', { JobId: 'job-1' })],
    ['an answer without one', answer('UpdateHub', {})],
    ['an empty one', answer('UpdateHub', { JobId: '' })],
    ['a refusal', { action: 'UpdateHub', meaning: { type: 'error' } } as unknown as Answer],
  ])('finds none in %s', (_what, given) => {
    expect(jobOf(given, book, 'r')).toBeUndefined();
  });

  it('finds none where no jobs are described', () => {
    expect(jobOf(answer('UpdateHub', { JobId: 'job-1' }), serviceOf('clb').book, 'r')).toBeUndefined();
  });
});

describe('failureOf', () => {
  const listed = (item: object): string | undefined => failureOf(answer('ListJobs', { Jobs: [item] }), book);

  it('says why a job failed', () => {
    expect(listed({ JobStatus: 'Failed', ErrorCode: 'Quota' })).toBe('Failed with Quota');
    expect(listed({ JobStatus: 'Failed' })).toBe('Failed');
  });

  it('says nothing of one that did not, or is not listed', () => {
    expect(listed({ JobStatus: 'Succeeded' })).toBeUndefined();
    expect(listed({ JobStatus: 'Running', ErrorCode: 'Quota' })).toBeUndefined();
    expect(failureOf(answer('ListJobs', { Jobs: [] }), book)).toBeUndefined();
  });
});
