/** What a call that was read may show. */
export type Body = Readonly<Record<string, unknown>>;

/**
 * What may become of an act in a state: the states that follow if it is accepted (none: it must be refused), whether it
 * may be refused, which then changes nothing, and for a read what it must show.
 */
export interface Prediction<World> {
  readonly accepted: readonly World[];
  readonly mayRefuse: boolean;
  /** The codes that may refuse it; without them, any. */
  readonly codes?: readonly string[];
  readonly shows?: (body: Body) => boolean;
  /** What an answer that accepts it tells of the state that follows. */
  readonly told?: (world: World, body: Body) => World;
  readonly words: string;
  /** It must be refused because what it concerns is not there. */
  readonly missing?: boolean;
}

/** It must be accepted, and leads to one of these states. */
export function accept<World>(...accepted: readonly World[]): Prediction<World> {
  return { accepted, mayRefuse: false, words: 'accepted' };
}

/** It must be refused, by one of these codes if there are any. */
export function refuse<World>(why: string, ...codes: readonly string[]): Prediction<World> {
  const words = `refused, for ${why}`;
  if (codes.length === 0) return { accepted: [], mayRefuse: true, words };
  return { accepted: [], mayRefuse: true, codes, words: `${words} (${codes.join(' or ')})` };
}

/** It must be refused, for what it concerns is not there. */
export function missing<World>(why: string, ...codes: readonly string[]): Prediction<World> {
  return { ...refuse<World>(why, ...codes), missing: true };
}

/** No document says which: accepted, leading to one of these states, or refused. */
export function either<World>(...accepted: readonly World[]): Prediction<World> {
  return { accepted, mayRefuse: true, words: 'accepted or refused' };
}

/** A read that must be answered, and show this. */
export function show<World>(world: World, words: string, shows: (body: Body) => boolean): Prediction<World> {
  return { accepted: [world], mayRefuse: false, shows, words };
}

/** What a body shows at a field, as a text; undefined if it does not. */
export function textAt(body: Body, name: string): string | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The items of a list in a body; none if it is not there. */
export function itemsAt(body: Body, path: string): readonly Body[] {
  let at: unknown = body;
  for (const name of path.split('.')) at = isRecord(at) ? at[name] : undefined;
  return Array.isArray(at) ? at.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
