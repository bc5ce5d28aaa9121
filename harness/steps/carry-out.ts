import type { Step, StepType } from '../../cases/step.ts';
import { testedIn, type CameOf, type StepRecord } from '../../cases/step-record.ts';
import { pause } from '../wire/pause.ts';
import { deletionOf } from '../provisioning/keyed-call.ts';
import { madeBySteps } from '../provisioning/made-by.ts';
import { arrive } from './arrive.ts';
import { lookAtProbe, lookAtWitness } from './look-around.ts';
import { makeFixture } from './make-fixture.ts';
import { enter, rest } from './passing-state.ts';
import { prepare } from './prepare.ts';
import { readList } from './read-list.ts';
import { readResource } from './read-resource.ts';
import type { Scene } from './scene.ts';
import { sendTested, sendTogether, sendTwin } from './send-tested.ts';
import { takeCensus } from './take-census.ts';

type Pieces = { readonly [T in StepType]: (step: Step<T>, scene: Scene) => Promise<CameOf<T>> };

/** The piece of work that carries out each kind of step. */
const pieces: Pieces = {
  fixture: makeFixture,
  prepare,
  arrive,
  probe: lookAtProbe,
  witness: lookAtWitness,
  enter,
  call: sendTested,
  together: sendTogether,
  twin: sendTwin,
  read: readResource,
  rest,
  list: readList,
  census: takeCensus,
};

/** Carries out steps one after the other and writes down what came of each, in the scene. */
export async function carryOut(steps: readonly Step[], scene: Scene): Promise<void> {
  for (const step of steps) if (step.need === 'first') await requireOffered(step, scene);
  await requireRemoval(steps, scene);
  for (const group of groupsOf(steps)) {
    if (group[0]?.alone !== true) await each(group, scene);
    else {
      // Whoever has the target to himself cannot wait for questions that others ask.
      for (const step of group) if (step.need === 'must') await requireOffered(step, scene);
      await scene.execution.workshop.session.alone(() => each(group, scene));
    }
  }
}

/** What only an action removes that nobody promises is not made where that is not there, for it would stay. */
async function requireRemoval(steps: readonly Step[], { execution }: Scene): Promise<void> {
  const { book } = execution.workshop.session;
  for (const resource of new Set(madeBySteps(steps, book))) {
    const removal = book.actions.find(({ name }) => name === deletionOf(book, resource));
    if (removal?.forRemoval) await execution.requireOffered(removal.name);
  }
}

/** Steps that follow each other, by whether they are alone. */
function groupsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && last[0]?.alone === step.alone) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function each(steps: readonly Step[], scene: Scene): Promise<void> {
  for (const step of steps) {
    if (!(await isDue(step, scene))) continue;
    await restBefore(step, scene);
    scene.steps.push(await one(step, scene));
  }
}

/** A state that passes by itself is not rested in. */
async function restBefore(step: Step, { steps, execution }: Scene): Promise<void> {
  const isFirst = step.part !== 'before' && steps.at(-1)?.step.part === 'before';
  if (execution.isPatient && isFirst && step.alone !== true) await pause(execution.waits.restMs());
}

async function isDue(step: Step, scene: Scene): Promise<boolean> {
  if (step.ifAccepted && testedIn(scene)?.answers[0]?.meaning.type !== 'success') return false;
  if (step.need === 'must' && step.alone !== true) await requireOffered(step, scene);
  if (step.need !== 'may' && step.need !== 'any') return true;
  for (const { action } of step.calls) if (!(await scene.execution.isOffered(action))) return false;
  return true;
}

async function requireOffered({ calls }: Step, { execution }: Scene): Promise<void> {
  for (const { action } of calls) await execution.requireOffered(action);
}

async function one<T extends StepType>(step: Step<T>, scene: Scene): Promise<StepRecord<T>> {
  const carry: Pieces[T] = pieces[step.type];
  return { step, ...(await carry(step, scene)) };
}
