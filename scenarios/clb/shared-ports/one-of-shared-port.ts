import type { CaseDraft, Witness } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { besideWitness } from '../../../generators/calls/own-witnesses.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { readOn, type Side } from './doings.ts';
import { planOn, sharings, type Sharing } from './sharings.ts';

const listener = 'listener';

/** A call that names one of the two does what it does to that one, whichever was made first, and leaves the other. */
export function oneOfSharedPort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.flatMap((name) =>
    sharings(name, context).map((sharing) => {
      const { mine, other, order, doing } = sharing;
      const place = order[0] === mine ? 'before' : 'after';
      const variant = `${name}-${mine.protocol}-${place}-${other.protocol}`;
      const plan = planOn(sharing, { answer: 'accept' }, {}, variant, context);
      const reads = [...doing.reads(mine, plan.call, context), ...leftAlone(sharing, context)];
      const title = `${name} on the ${mine.protocol} listener of a port, made ${place} the ${other.protocol} listener of it`;
      const witnesses = witnessesOf(other, context);
      return { variant, level: topic.level, title, plan: { ...plan, reads, witnesses } };
    }),
  );
}

/** The other listener is in the state in which it was. */
function leftAlone({ other, doing }: Sharing, context: PlanningContext): readonly ExpectedRead[] {
  const call = readOn(other, listener, context);
  const values = [doing.running === true ? 'running' : 'stopped'];
  return call
    ? [{ call, until: { field: 'Status', values }, fields: [{ path: 'Status', equals: values, absent: 'fail' }] }]
    : [];
}

/** The other listener with its white list. */
function witnessesOf(other: Side, context: PlanningContext): readonly Witness[] {
  return [listener, 'white-list']
    .flatMap((resource) => readOn(other, resource, context) ?? [])
    .filter(({ action }) => context.declares?.(action) ?? true)
    .map((read) => besideWitness({ make: [], read }, context));
}
