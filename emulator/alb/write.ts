import { once } from '../core/client-token.ts';
import type { Fields, Invocation } from '../core/call.ts';
import type { JobOperation, JobSubject, Made } from './model.ts';
import type { AlbHandler, AlbWorld } from './state.ts';

/** What a write worked on, and what it answers beside the job. */
export interface Touched {
  readonly subject: Made;
  readonly answer?: Fields;
}

type Act = (call: Invocation, world: AlbWorld) => Touched;

/** Carries out a write once per token, and answers with the job that goes on with it. */
export function byJob(operation: JobOperation, subject: JobSubject, act: Act): AlbHandler {
  return (call, world) =>
    once(call, world, () => {
      const written = act(call, world);
      return { ...written.answer, JobId: openJob(operation, subject, written, call, world) };
    });
}

/** The same for the writes that do not tell of their job, though it can be found. */
export function byUntoldJob(operation: JobOperation, subject: JobSubject, act: Act): AlbHandler {
  return (call, world) =>
    once(call, world, () => {
      const written = act(call, world);
      openJob(operation, subject, written, call, world);
      return { ...written.answer };
    });
}

/** A job is done when what it works on has come to rest. */
function openJob(
  operation: JobOperation,
  subject: JobSubject,
  { subject: { id: resource, timeline } }: Touched,
  { account, spec }: Invocation,
  world: AlbWorld,
): string {
  const createdAt = world.now();
  const id = world.identify('job', account.accessKeyId);
  world.state.jobs.push({
    id,
    account: account.accessKeyId,
    api: spec.name,
    operation,
    subject,
    resource,
    createdAt,
    doneAt: timeline.next?.at ?? createdAt,
  });
  return id;
}
