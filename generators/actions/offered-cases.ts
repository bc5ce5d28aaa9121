import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';

/** A call of an action with nothing but its name: whatever is wrong with it, the action must be known. */
export function offeredCases(action: ActionSpec): readonly CaseDraft[] {
  return [
    {
      variant: 'bare',
      level: 'must',
      title: `${action.name} without any parameter`,
      plan: {
        fixtures: [],
        prepare: [],
        call: { action: action.name, parameters: {} },
        expect: { answer: 'offered' },
        reads: [],
      },
    },
  ];
}
