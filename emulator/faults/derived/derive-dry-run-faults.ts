import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Service } from '../../../specs/service.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation } from '../../core/call.ts';
import type { BehaviourFault, ValidationFault } from '../../core/fault.ts';
import type { Behave } from '../../core/seams.ts';
import { isToBeSeen, requirementOf, rethrowing, withBogusCode } from '../fault-context.ts';

/** For each action that can be tried without effect: it is carried out, openly or in silence, not checked, or answered under a wrong code. */
export function deriveDryRunFaults({ service, actions }: SpecBook): readonly (BehaviourFault | ValidationFault)[] {
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
        ...(isToBeSeen(action, { actions })
          ? [
              fault(
                'tried-in-silence',
                `${action.name} is carried out and says that it was tried.`,
                inSilence(inEarnest),
              ),
            ]
          : []),
        ...(isEverWrong(action) ? [uncheckedWhenTried(action, dryRun)] : []),
        ...triedByDefault(action, parameter),
        fault('tried-wrong-code', `${action.name} is tried under an unknown code.`, rethrowing(withBogusCode)),
      ];
    });
}

/** A call is only tried, and then carried out as well. */
function inSilence(inEarnest: (call: Invocation) => Invocation): Behave {
  return (call, _world, next) => {
    try {
      return next(call);
    } catch (error) {
      next(inEarnest(call));
      throw error;
    }
  };
}

/** Where a document says that calls which do not say so are in earnest. */
function triedByDefault(action: ActionSpec, parameter: string): readonly BehaviourFault[] {
  const stated = action.parameters.find(({ name }) => name === parameter)?.default?.statements ?? [];
  if (!stated.some(({ prose, schema }) => (prose ?? schema) === false)) return [];
  const requirement = requirementOf(action, parameter, 'default');
  return [
    {
      id: `behaviour/tried-by-default/${requirement}`,
      seam: 'behaviour',
      requirement,
      alsoBreaks: [`${action.service}.*`],
      description: `${action.name} is only tried unless it says otherwise.`,
      behave: (call, _world, next) =>
        call.spec.name === action.name && call.parameters[parameter] === undefined
          ? next({ ...call, parameters: { ...call.parameters, [parameter]: 'true' } })
          : next(call),
    },
  ];
}

/** Whether a call can lack something that it needs. */
function isEverWrong({ parameters }: ActionSpec): boolean {
  return parameters.some(
    ({ mandatory: { statements } }) =>
      statements.length > 0 && statements.every(({ prose, schema }) => prose ?? schema),
  );
}

function uncheckedWhenTried(
  action: ActionSpec,
  { parameter, errors }: NonNullable<Service['dryRun']>,
): ValidationFault {
  const requirement = requirementOf(action, parameter, 'effect');
  const [{ code, status } = { code: '', status: 400 }] = errors;
  const problem = { code, status, message: '', about: { kind: 'admission', subject: 'dry-run' } } as const;
  return {
    id: `validation/tried-unchecked/${requirement}`,
    seam: 'validation',
    requirement,
    alsoBreaks: [],
    description: `A wrong call of ${action.name} that is only tried is told that it would succeed.`,
    validate: (violations, call) =>
      call.spec.name === action.name && call.parameters[parameter] === 'true' && violations.length > 0
        ? [{ requirement, problem }]
        : violations,
  };
}
