import { echoOf, repeatOf } from '../../../specs/derive/derive-parameter.ts';
import { judge } from '../../../specs/oracle/judge.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import { requirementOf, scopeOf } from '../fault-context.ts';
import { otherValue } from './other-value.ts';

/** For each parameter whose default shows in a read or in the answer itself: another default stands in for it. */
export function deriveDefaultFaults(book: SpecBook): readonly BehaviourFault[] {
  return book.actions.flatMap((action) =>
    action.parameters
      .filter((parameter) => !parameter.untestable && isShown(action, parameter, book))
      .flatMap((parameter) => otherDefault(action, parameter, book)),
  );
}

function isShown(action: ActionSpec, parameter: Parameter, book: SpecBook): boolean {
  if (repeatOf(action, parameter)) return true;
  return action.effect.operation === 'create' && echoOf(action, parameter, { book }) !== undefined;
}

function otherDefault(action: ActionSpec, parameter: Parameter, book: SpecBook): readonly BehaviourFault[] {
  const { default: standard, name } = parameter;
  const value = standard?.statements.at(-1)?.prose ?? standard?.statements.at(-1)?.schema;
  if (!standard || value === undefined) return [];
  if (judge(parameter.mandatory, (required) => !required, scopeOf(book)).expect !== 'accept') return [];
  if (judge(standard, (stated) => String(stated) === String(value), scopeOf(book)).expect !== 'accept') return [];
  const requirement = requirementOf(action, name, 'default');
  const other = otherValue(parameter, String(value), book);
  return [
    {
      id: `behaviour/other-default/${requirement}`,
      seam: 'behaviour',
      requirement,
      alsoBreaks: [],
      description: `${name} defaults to ${other} instead of ${String(value)}.`,
      behave: (call, _world, next) =>
        call.spec.name === action.name && call.parameters[name] === undefined
          ? next({ ...call, parameters: { ...call.parameters, [name]: other } })
          : next(call),
    },
  ];
}
