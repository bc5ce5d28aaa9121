import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation } from '../../core/call.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import type { Behave } from '../../core/seams.ts';
import { requirementOf, rethrowing, withBogusCode } from '../fault-context.ts';

/** For each action that can be tried without effect: it is carried out, openly or in silence, or answered under a wrong code. */
export function deriveDryRunFaults({ service, actions }: SpecBook): readonly BehaviourFault[] {
  const { dryRun } = service;
  if (!dryRun) return [];
  const { parameter } = dryRun;
  const inEarnest = ({ parameters: { [parameter]: _tried, ...parameters }, ...call }: Invocation): Invocation => ({
    ...call,
    parameters,
  });
  return actions
    .filter(({ parameters }) => parameters.some(({ name }) => name === parameter))
    .flatMap((action) => {
      const requirement = requirementOf(action, parameter, 'effect');
      const fault = (name: string, description: string, behave: Behave): BehaviourFault => ({
        id: `behaviour/${name}/${requirement}`,
        seam: 'behaviour',
        requirement,
        alsoBreaks: [],
        description,
        behave: (call, world, next) =>
          call.spec.name === action.name && call.parameters[parameter] === 'true'
            ? behave(call, world, next)
            : next(call),
      });
      return [
        fault('tried-carried-out', `${action.name} is carried out although it is only tried.`, (call, _world, next) =>
          next(inEarnest(call)),
        ),
        fault('tried-in-silence', `${action.name} is carried out and says that it was tried.`, (call, _world, next) => {
          try {
            return next(call);
          } catch (error) {
            next(inEarnest(call));
            throw error;
          }
        }),
        fault('tried-wrong-code', `${action.name} is tried under an unknown code.`, rethrowing(withBogusCode)),
      ];
    });
}
