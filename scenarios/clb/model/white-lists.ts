import type { WhiteListAct } from './act.ts';
import { accept, either, missing, show, textAt, type Prediction } from '../../model/prediction.ts';
import { withListener, type ListenerState, type WhiteListState, type ModelState } from './state.ts';

/**
 * The white list of a listener: it holds the addresses that were added and not removed, whether it is switched on or
 * off, and is gone with its listener.
 */
export function predictWhiteList(world: ModelState, act: WhiteListAct): Prediction<ModelState> {
  const listener = world.listeners[act.port];
  if (!listener) return missing('there is no listener at the port');
  const { whiteList } = listener;
  const become = (changed: Partial<WhiteListState>): readonly ModelState[] =>
    changes({ ...listener, whiteList: { ...whiteList, ...changed } }).map((next) =>
      withListener(world, act.port, next),
    );
  const has = (item: string): boolean => whiteList.items.includes(item);
  // Nor does any document say whether a listener on its way takes a change of its white list.
  const isOpen = listener.next !== undefined;
  switch (act.does) {
    case 'switch':
      // The guide of 2018 knows another spelling of the one value, and no document says that a list can be switched twice.
      if (act.status === 'open_white_list' || act.status === whiteList.status || isOpen)
        return either(...become({ status: act.status }));
      return accept(...become({ status: act.status }));
    case 'add': {
      const next = become({ items: [...new Set([...whiteList.items, ...act.items])].toSorted() });
      return act.items.some(has) || isOpen ? either(...next) : accept(...next);
    }
    case 'remove': {
      const next = become({ items: whiteList.items.filter((item) => !act.items.includes(item)) });
      return act.items.every(has) && !isOpen ? accept(...next) : either(...next);
    }
    case 'read':
      return predictRead(world, whiteList);
  }
}

/** What becomes of a listener by a change beside its settings: no document says whether it is configuring meanwhile. */
function changes(listener: ListenerState): readonly ListenerState[] {
  const { status } = listener;
  if (status !== 'running' && status !== 'stopped') return [listener];
  return [listener, { ...listener, status: 'configuring', next: status }];
}

function predictRead(world: ModelState, { status, items }: WhiteListState): Prediction<ModelState> {
  const words = [
    ...(status === undefined ? [] : [`AccessControlStatus ${status}`]),
    `SourceItems ${items.join(',') || '(none)'}`,
  ];
  return show(world, `shows ${words.join(', ')}`, (body) => {
    const shown = new Set((textAt(body, 'SourceItems') ?? '').split(',').filter(Boolean));
    return (
      (status === undefined || spelling(textAt(body, 'AccessControlStatus')) === spelling(status)) &&
      [...shown].toSorted().join() === items.join()
    );
  });
}

/** The guide of 2018 writes `open_whitelist`, all others `open_white_list`. */
function spelling(status: string | undefined): string | undefined {
  return status?.replaceAll('_', '');
}
