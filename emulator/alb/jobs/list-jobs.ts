import { textOf, type Fields, type Invocation } from '../../core/call.ts';
import { isAmong, isAsked, listed } from '../filters.ts';
import type { AlbJob } from '../model.ts';
import type { AlbHandlers, AlbWorld } from '../state.ts';

export const jobActions: AlbHandlers = { ListAsynJobs: listJobs };

/** Lists the jobs that match every filter; a job that was accepted never fails. */
function listJobs(call: Invocation, world: AlbWorld): Fields {
  const found = world.state.jobs.filter((job) => job.account === call.account.accessKeyId && matches(call, job));
  return listed(
    call,
    found.map((job) => describeJob(job, world)),
  );
}

function matches(call: Invocation, { id, api, subject, resource, createdAt }: AlbJob): boolean {
  return (
    isAmong(call, 'JobIds', id) &&
    isAmong(call, 'ResourceIds', resource) &&
    isAsked(call, 'ResourceType', subject) &&
    isAsked(call, 'ApiName', api) &&
    createdAt >= Number(textOf(call, 'BeginTime') ?? 0) &&
    createdAt <= Number(textOf(call, 'EndTime') ?? Number.POSITIVE_INFINITY)
  );
}

/** Until a job is done, it was changed when it began. */
function describeJob({ id, api, operation, subject, resource, createdAt, doneAt }: AlbJob, { now }: AlbWorld): Fields {
  const isDone = now() >= doneAt;
  return {
    Id: id,
    ApiName: api,
    Status: isDone ? 'Succeeded' : 'Processing',
    OperateType: operation,
    ResourceType: subject,
    ResourceId: resource,
    CreateTime: createdAt,
    ModifyTime: isDone ? doneAt : createdAt,
  };
}
