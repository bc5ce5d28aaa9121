import type { HistoryEvent, Model } from '../../cases/history.ts';

/** Why a history cannot be: events that no order explains, the last of them the one that shows it. */
export interface Contradiction {
  readonly events: readonly HistoryEvent[];
  /** States in which the target may have been before the last event, if those before it are explained. */
  readonly states: readonly unknown[];
}

/**
 * Looks for an order of the events that the model allows and that keeps what is known of time: an operation that was
 * answered before another began comes first (Herlihy and Wing's linearizability, searched as by Wing, Gong and Lowe).
 * Groups of events that touch nothing in common are judged apart. Gives nothing if there is one for each group, else
 * the smallest beginning of a group, by time of answer, that has none.
 */
export function contradiction(history: readonly HistoryEvent[], model: Model): Contradiction | undefined {
  for (const group of partition(history, model)) {
    if (isOneByOne(group)) {
      const found = contradictionInTurn(group, model);
      if (found) return found;
      continue;
    }
    const answered = group
      .filter(({ endMs }) => endMs < Infinity)
      .toSorted((a, b) => a.endMs - b.endMs || order(a, b, history));
    if (isExplained(group, model)) continue;
    for (let count = 1; count <= answered.length; count += 1) {
      const last = answered[count - 1];
      const events = beginning(group, answered.slice(0, count), last);
      if (isExplained(events, model)) continue;
      const before = beginning(group, answered.slice(0, count - 1), last).filter((event) => event !== last);
      return {
        events: [...events.filter((event) => event !== last), ...(last ? [last] : [])],
        states: finalStates(before, model),
      };
    }
  }
  return undefined;
}

/** Whether each event was answered before the next one began, so that there is only one order to look at. */
function isOneByOne(events: readonly HistoryEvent[]): boolean {
  return events.every(({ lane, endMs }) => lane === events[0]?.lane && endMs < Infinity);
}

function contradictionInTurn(events: readonly HistoryEvent[], model: Model): Contradiction | undefined {
  let states: readonly unknown[] = [model.initial];
  for (const [at, event] of events.entries()) {
    const after = states.flatMap((state) => model.drift(state).flatMap((ready) => model.step(ready, event)));
    if (after.length === 0) return { events: events.slice(0, at + 1), states };
    states = after.length === 1 ? after : distinct(after);
  }
  return undefined;
}

function distinct(states: readonly unknown[]): readonly unknown[] {
  const byText = new Map<string, unknown>();
  for (const state of states) {
    const text = JSON.stringify(state);
    if (!byText.has(text)) byText.set(text, state);
  }
  return [...byText.values()];
}

/** The events answered by then, and those of the group that had begun and were not. */
function beginning(
  group: readonly HistoryEvent[],
  answered: readonly HistoryEvent[],
  last: HistoryEvent | undefined,
): readonly HistoryEvent[] {
  const inside = new Set(answered);
  const until = last?.endMs ?? 0;
  const isLater = (event: HistoryEvent): boolean =>
    event.lane === last?.lane && group.indexOf(event) > group.indexOf(last);
  return group.flatMap((event) => {
    if (inside.has(event)) return [event];
    if (isLater(event)) return [];
    // Its answer is not known yet, so that it may have had any effect or none.
    return event.startMs <= until ? [{ ...event, endMs: Infinity }] : [];
  });
}

function order(a: HistoryEvent, b: HistoryEvent, history: readonly HistoryEvent[]): number {
  return history.indexOf(a) - history.indexOf(b);
}

function isExplained(events: readonly HistoryEvent[], model: Model): boolean {
  return finalStates(events, model, 1).length > 0;
}

/** All states in which the target may be after the events, in whatever order, or so many; none if no order explains them. */
export function finalStates(
  events: readonly HistoryEvent[],
  model: Model,
  enough: number = Infinity,
): readonly unknown[] {
  const finals = new Map<string, unknown>();
  const seen = new Set<string>();
  const visit = (left: readonly number[], state: unknown): void => {
    const key = `${left.join()} ${JSON.stringify(state)}`;
    if (finals.size >= enough || seen.has(key)) return;
    seen.add(key);
    // What was never answered need not have happened.
    if (left.every((index) => events[index]?.endMs === Infinity)) finals.set(JSON.stringify(state), state);
    for (const index of left) {
      const event = events[index];
      if (!event || left.some((other) => precedes(events, other, index))) continue;
      const rest = left.filter((other) => other !== index);
      for (const ready of model.drift(state)) {
        for (const next of model.step(ready, event)) visit(rest, next);
      }
    }
  };
  visit([...events.keys()], model.initial);
  return [...finals.values()];
}

/**
 * Whether the event at `a` surely came before that at `b`: answered before it began, or earlier in the same lane. What is in
 * no lane of its own comes before or after all lanes, though a clock may not tell the end of the one from the start of the other.
 */
function precedes(events: readonly HistoryEvent[], a: number, b: number): boolean {
  const [first, second] = [events[a], events[b]];
  if (!first || !second || a === b || first.endMs === Infinity) return false;
  const isInTurn = first.lane === second.lane || first.lane === 0 || second.lane === 0;
  return first.endMs < second.startMs || (isInTurn && a < b);
}

/** Events that touch something in common, directly or through others, in their order. */
function partition(history: readonly HistoryEvent[], model: Model): readonly (readonly HistoryEvent[])[] {
  const groups: { readonly touched: Set<string>; readonly events: HistoryEvent[] }[] = [];
  for (const event of history) {
    const touched = new Set(model.touches(event.operation.act));
    const joined = groups.filter((group) => [...touched].some((thing) => group.touched.has(thing)));
    const merged = {
      touched: new Set([...joined.flatMap((group) => [...group.touched]), ...touched]),
      events: history.filter((other) => other === event || joined.some((group) => group.events.includes(other))),
    };
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ events }) => events);
}
