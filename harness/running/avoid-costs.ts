import type { Call } from '../../cases/call.ts';
import type { Step } from '../../cases/step.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/**
 * Steps of which those before the call under test buy nothing: values that cost money are left out of their calls. What
 * the case itself sends is kept, and a case that would buy something is not run at all.
 */
export function avoidCosts(steps: readonly Step[], book: SpecBook): readonly Step[] {
  const cheap = (call: Call): Call => {
    const { parameters = [] } = book.actions.find(({ name }) => name === call.action) ?? {};
    const kept = Object.entries(call.parameters).filter(([name, value]) =>
      parameters.every((parameter) => parameter.name !== name || !parameter.costs.some((cost) => cost === value)),
    );
    return { ...call, parameters: Object.fromEntries(kept) };
  };
  // As many calls as before: what a step sends is a list of a known length.
  return steps.map((step) => (step.part === 'before' ? ({ ...step, calls: step.calls.map(cheap) } as Step) : step));
}
