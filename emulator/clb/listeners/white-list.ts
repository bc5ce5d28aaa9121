import { needText, type Invocation, type Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import { findListener } from './listener.ts';
import type { Listener, WhiteList } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';

/** What a new listener has. */
export const closedWhiteList: WhiteList = { status: 'close', items: [] };

/** The actions on the white lists of listeners; they can be filled while they are switched off. */
export const whiteListActions: ClbHandlers = {
  SetListenerAccessControlStatus: (call, world) =>
    change(call, world, (list) => ({ ...list, status: needText(call, 'AccessControlStatus') })),
  AddListenerWhiteListItem: (call, world) => {
    if (isSince(world, '2024') && findListener(call, world).listener.settings['AclStatus'] === 'on') {
      const message = 'WhiteList is Disabled while Acl is Enabled.';
      refuse('state', 'white-list.acl', 400, 'Operation.NotAllowed', message);
    }
    return change(call, world, ({ status, items }) => ({ status, items: [...new Set([...items, ...itemsOf(call)])] }));
  },
  RemoveListenerWhiteListItem: (call, world) =>
    change(call, world, ({ status, items }) => {
      const removed = new Set(itemsOf(call));
      return { status, items: items.filter((item) => !removed.has(item)) };
    }),
  DescribeListenerAccessControlAttribute: (call, world) => {
    const { status, items } = findListener(call, world).listener.whiteList;
    return { AccessControlStatus: status, SourceItems: items.join(',') };
  },
};

function change(call: Invocation, world: ClbWorld, next: (list: WhiteList) => WhiteList): Fields {
  const listener: Listener = findListener(call, world).listener;
  listener.whiteList = next(listener.whiteList);
  return {};
}

function itemsOf(call: Invocation): readonly string[] {
  return needText(call, 'SourceItems').split(',');
}
