import type { Call } from '../../cases/call.ts';
import type { MadeResource } from '../journal/made-resource.ts';
import { restAfter } from '../provisioning/rest-after.ts';
import { resolveCall } from '../provisioning/slots.ts';
import { birthOf } from '../provisioning/way-into.ts';
import type { ExecutionContext } from './execution-context.ts';
import { poll } from './poll.ts';
import type { Scene } from './scene.ts';

/** Waits until what was made is there for good, where a document says that this takes a while. */
export async function untilBorn(made: MadeResource, execution: ExecutionContext): Promise<void> {
  const { book, target } = execution.workshop.session;
  const birth = birthOf(book, made, made.region ?? target.region);
  if (!birth) return;
  const { read, field, state } = birth;
  await execution.requireOffered(read.action);
  const sending = made.account === undefined ? undefined : { account: made.account };
  const until = { field, values: [state] };
  await poll(read.action, read.parameters, until, execution, made.resource, sending);
}

/** The same for what a call changed or deleted. */
export async function untilAtRest(call: Call, { values, execution }: Scene): Promise<void> {
  const { book, target } = execution.workshop.session;
  const rest = restAfter(book, call.action, resolveCall(call, values), target.region);
  if (!rest || !(await execution.isOffered(rest.read.action))) return;
  const sending = call.sending?.account === undefined ? undefined : { account: call.sending.account };
  await poll(rest.read.action, rest.read.parameters, rest.awaited, execution, call.action, sending);
}
