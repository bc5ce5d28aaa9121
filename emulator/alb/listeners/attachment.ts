import { passing } from '../../core/timeline.ts';
import type { Attachment, FrontListener } from '../model.ts';
import { isThere, pass, stateOf } from '../present.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';

/** What is joined to a listener, that which leaves it among it. */
export function attachedIn(attachments: readonly Attachment[], world: AlbWorld): readonly Attachment[] {
  return attachments.filter((attachment) => isThere(attachment, world));
}

/** Each is being joined for a while. */
export function joining(ids: readonly string[], world: AlbWorld): readonly Attachment[] {
  return ids.map((id) => ({ id, timeline: passing('Associating', 'Associated', world.now() + world.transitionMs) }));
}

/** Those that are named are leaving for a while, under the name that the list has for it. */
export function withLeaving(
  attachments: readonly Attachment[],
  ids: readonly string[],
  leaving: string,
  world: AlbWorld,
): readonly Attachment[] {
  const timeline = passing(leaving, 'gone', world.now() + world.transitionMs);
  return attachedIn(attachments, world).map((one) => (ids.includes(one.id) ? { ...one, timeline } : one));
}

/** A listener is configuring while what is joined to it changes, and then as it was. */
export function configured(listener: FrontListener, world: AlbWorld): Touched {
  pass(listener, 'Configuring', stateOf(listener, world), world);
  return { subject: listener };
}
