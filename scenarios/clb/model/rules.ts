import type { RuleAct } from './act.ts';
import { accept, either, itemsAt, missing, refuse, show, type Prediction } from '../../model/prediction.ts';
import { inOrder } from '../../model/in-order.ts';
import { withListener, type ModelState } from './state.ts';

/** Forwarding rules: only on HTTP and HTTPS, with names and domains of their own within the listener, and gone with it. */
export function predictRule(world: ModelState, act: RuleAct): Prediction<ModelState> {
  const listener = world.listeners[act.port];
  if (!listener) return missing('there is no listener at the port');
  if (act.does === 'read') {
    if (listener.protocol === 'tcp') return either(world);
    const names = Object.keys(listener.rules);
    return show(world, `shows the rules ${names.join(', ') || '(none)'}`, (body) => {
      const shown = itemsAt(body, 'Rules.Rule').map(({ RuleName: name }) => String(name));
      return shown.toSorted().join() === names.toSorted().join();
    });
  }
  if (listener.protocol === 'tcp') return refuse(`a listener of ${listener.protocol} has no rules`);
  if (!world.groups.includes(act.group)) return missing('the group does not exist');
  if (listener.rules[act.name]) return refuse('a rule of that name exists');
  if (Object.values(listener.rules).some(({ domain }) => domain === act.domain)) {
    return refuse('a rule of that domain exists');
  }
  const rules = inOrder({ ...listener.rules, [act.name]: { domain: act.domain, group: act.group } });
  const forwardedTo = [...new Set([...world.forwardedTo, act.group])].toSorted((a, b) => a - b);
  const made: ModelState = { ...withListener(world, act.port, { ...listener, rules }), forwardedTo };
  // No document says whether a listener on its way takes a rule.
  return listener.next === undefined ? accept(made) : either(made);
}
