import type { Invocation } from '../core/call.ts';
import type { Subjects } from '../core/emulated-service.ts';
import { Refusal } from '../core/refusal.ts';
import { settled, stateAt } from '../core/timeline.ts';
import { noteAll } from './known-before.ts';
import { subjectStates } from './subject-state.ts';
import { findListener, stateOf } from './listeners/listener.ts';
import type { ClbState, ClbWorld } from './state.ts';

/** What faults of states know of listeners and of all else. */
export const subjects: Subjects<ClbState> = {
  held: {
    listener: {
      read: stateOfNamed,
      settle: ({ call }, world, state) => {
        findListener(call, world).listener.timeline = settled(state);
      },
    },
    'tls-cipher-policy': {
      read: (call, world) => {
        if (call.spec.effect.operation === 'create') return 'none';
        const found = world.state.policies.get(call.parameters['TLSCipherPolicyId'] ?? '');
        return found ? stateAt(found.timeline, world.now()) : 'none';
      },
      settle: ({ call, answer }, world, state) => {
        const made = answer['TLSCipherPolicyId'];
        const id = typeof made === 'string' ? made : (call.parameters['TLSCipherPolicyId'] ?? '');
        const found = world.state.policies.get(id);
        if (found) world.state.policies.set(found.id, { ...found, timeline: settled(state) });
      },
    },
  },
  described: subjectStates,
  note: noteAll,
};

function stateOfNamed(call: Invocation, world: ClbWorld): string | undefined {
  try {
    return stateOf(findListener(call, world).listener, world);
  } catch (error) {
    const isMissing = error instanceof Refusal && error.problem.about.subject === 'ListenerPort';
    return isMissing ? 'none' : undefined;
  }
}
