import type { Answer } from '../../cases/answer.ts';
import type { WireParameters } from '../../protocol/wire.ts';
import { isCode } from '../../specs/oracle/is-code.ts';
import type { Resource } from '../../specs/service.ts';
import { callInAnyForm } from '../wire/call-in-any-form.ts';
import type { CallOptions } from '../wire/call-options.ts';
import type { Session } from '../wire/session.ts';
import { keysAskedOf, type KeyedCall } from './keyed-call.ts';

/** What is to be deleted, by its keys. */
interface Doomed {
  readonly resource: string;
  readonly keys: WireParameters;
  readonly region?: string;
}

/**
 * Deletes a resource. One that is protected from it is freed first, if its specs say by which call.
 */
export async function sendDeletion(
  deletion: KeyedCall,
  doomed: Doomed,
  options: CallOptions,
  session: Session,
): Promise<Answer> {
  const send = (): Promise<Answer> => callInAnyForm(deletion.action, deletion.parameters, options, session);
  const first = await send();
  const freeing = freeingCall(first, doomed, session);
  if (!freeing) return first;
  const freed = await callInAnyForm(freeing.action, freeing.parameters, options, session);
  return freed.meaning.type === 'success' ? await send() : first;
}

/** The call that frees a resource whose deletion was refused because it is protected. */
function freeingCall(
  { meaning }: Answer,
  { resource, keys, region }: Doomed,
  { book, target }: Session,
): KeyedCall | undefined {
  const freedBy = freeingOf(resource, book.service.resources);
  const isProtected = meaning.type === 'error' && freedBy && isCode(freedBy, meaning.error.code);
  const action = isProtected ? book.actions.find(({ name }) => name === freedBy.action) : undefined;
  if (!freedBy || !action) return undefined;
  const asked = keysAskedOf(action, keys, region ?? target.region, book.service);
  return { action: action.name, parameters: { ...asked, ...freedBy.parameters } };
}

function freeingOf(name: string, resources: readonly Resource[]): Resource['freedBy'] {
  return resources.find((resource) => resource.name === name)?.freedBy;
}
