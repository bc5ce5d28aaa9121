import type { Case } from '../../cases/case.ts';
import type { ExecutionContext } from '../steps/execution-context.ts';
import type { SlotValues } from '../provisioning/slots.ts';

/** Names and tokens of a try after an answer was lost are its own: what the lost call made may still be there. */
export function inTry(nth: number, values: SlotValues): SlotValues {
  return nth === 0 ? values : withSuffix(`-n${nth}`, values);
}

/** Names and tokens of a further execution are its own: a target remembers those of the ones before. */
export function inRound(round: number, values: SlotValues): SlotValues {
  return round === 0 ? values : withSuffix(`-r${round}`, values);
}

/** The same of an execution that is at rest before it looks. */
export function inRest(atRest: boolean, values: SlotValues): SlotValues {
  return atRest ? withSuffix('-w', values) : values;
}

export function withSuffix(suffix: string, values: SlotValues): SlotValues {
  return { ...values, suffix: `${values.suffix}${suffix}` };
}

/** An execution that puts every call of the case into the case's form. */
export function inForm({ form }: Case, execution: ExecutionContext): ExecutionContext {
  if (!form) return execution;
  const { call } = execution.workshop;
  const workshop = {
    ...execution.workshop,
    call: ((action, parameters, options) => call(action, parameters, { form, ...options })) as typeof call,
  };
  return { ...execution, workshop, form };
}
