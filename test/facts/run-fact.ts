import { randomUUID } from 'node:crypto';
import type { Answer, TestBed } from '../unit/emulator/emulator-client.ts';
import type { Call, Fact, Outcome, Read, Step } from './fact.ts';
import { stepsOf } from './fact-service.ts';
import { filler, wireParameters, type Fill } from './fill-call.ts';
import { mismatches, valueAt } from './match-fields.ts';
import { transitionMs, type Stage, type Variables } from './stage.ts';

/** Plays a fact against an emulator of its edition, and tells what is not as the document says. */
export async function runFact(fact: Fact, stage: Stage): Promise<readonly string[]> {
  const key = preparedFor(fact);
  const variables = await prepared(fact, stage, key);
  const actor = actorOf(stage, variables);
  const faults = outcomeFaults(await actor.send(fact.call), fact.expect, actor.fill);
  // What is not as it should be may have changed what the next fact is about.
  if (key !== undefined && faults.length > 0) stage.prepared.delete(key);
  const { read } = fact.expect;
  if (faults.length > 0 || read === undefined) return faults;
  return await readFaults(read, actor);
}

/** What sends calls in which names are filled. */
interface Actor {
  readonly bed: TestBed;
  readonly fill: Fill;
  readonly send: (call: Call) => Promise<Answer>;
}

function actorOf({ bed, service }: Stage, variables: Variables): Actor {
  const fill = filler((name) => known(variables, name));
  return { bed, fill, send: (call) => send(bed, call, wireParameters(call, service.lists, fill), fill) };
}

// A call that is refused, or only reads, leaves what was prepared as it was: the next fact may have it.
function preparedFor({ call, expect, setup = [] }: Fact): string | undefined {
  const leaves = !expect.accepted || /^(Describe|Get|List)/.test(call.action);
  return leaves && setup.every((step) => typeof step === 'string') ? JSON.stringify(setup) : undefined;
}

async function prepared(fact: Fact, stage: Stage, key: string | undefined): Promise<Variables> {
  if (key === undefined) return await prepare(fact, stage);
  const known = stage.prepared.get(key) ?? prepare(fact, stage);
  stage.prepared.set(key, known);
  return await known;
}

async function prepare(fact: Fact, stage: Stage): Promise<Variables> {
  const { service } = stage;
  const unique = randomUUID();
  const variables = new Map(Object.entries({ ...service.constants, unique, token: `token-${unique}` }));
  const actor = actorOf(stage, variables);
  for (const step of stepsOf(fact, service.setups)) await take(step, actor, variables);
  return variables;
}

async function take(step: Step, actor: Actor, variables: Map<string, string>): Promise<void> {
  const outcome = step.until === undefined ? { accepted: true } : { accepted: true, fields: step.until };
  if (step.until !== undefined) actor.bed.clock.now += transitionMs;
  const answer = await poll(
    actor,
    step,
    (answer) => step.until === undefined || outcomeFaults(answer, outcome, actor.fill).length === 0,
  );
  const faults = outcomeFaults(answer, outcome, actor.fill);
  if (faults.length > 0) throw new Error(`setup ${step.action}: ${faults.join('; ')}`);
  if (step.as === undefined || step.take === undefined) return;
  const taken = valueAt(answer.body, step.take.split('.'));
  if (typeof taken !== 'string') throw new Error(`setup ${step.action}: no ${step.take} in ${answer.text}`);
  variables.set(step.as, taken);
}

async function readFaults(read: Read, actor: Actor): Promise<readonly string[]> {
  const answer = await poll(
    actor,
    read,
    (answer) => read.until !== true || outcomeFaults(answer, read, actor.fill).length === 0,
  );
  return outcomeFaults(answer, read, actor.fill).map((fault) => `then ${read.action}: ${fault}`);
}

/** Repeats a reading while the clock of the emulator moves on. */
async function poll(actor: Actor, call: Call, enough: (answer: Answer) => boolean): Promise<Answer> {
  for (let turn = 0; ; turn += 1) {
    const answer = await actor.send(call);
    if (enough(answer) || turn === 10) return answer;
    actor.bed.clock.now += transitionMs;
  }
}

function send(bed: TestBed, call: Call, parameters: Readonly<Record<string, string>>, fill: Fill): Promise<Answer> {
  const { Signature, ...common } = call.common ?? {};
  const entries = Object.entries(common);
  const omit = entries.filter(([, value]) => value === null).map(([name]) => name);
  const override = entries.flatMap(([name, value]) => (value === null ? [] : [[name, fill(value)] as const]));
  return bed.call(call.action, parameters, {
    omit: Signature === null ? [...omit, 'Signature'] : omit,
    override: Object.fromEntries(override),
    ...(typeof Signature === 'string' ? { forgedSignature: Signature } : {}),
  });
}

function outcomeFaults(answer: Answer, outcome: Outcome, fill: Fill): readonly string[] {
  const { accepted = true, code, status, fields = {}, body } = outcome;
  const told = `${answer.status} ${answer.text}`;
  if (answer.status < 400 !== accepted) return [`${accepted ? 'acceptance' : 'refusal'} expected, ${told} received`];
  const codes = code === undefined ? [] : [code].flat();
  return [
    ...(codes.length === 0 || codes.includes(String(answer.body['Code']))
      ? []
      : [`code ${codes.join(' or ')} expected, ${told} received`]),
    ...(status === undefined || answer.status === status ? [] : [`status ${status} expected, ${told} received`]),
    ...(body === undefined || new RegExp(body, 's').test(answer.text)
      ? []
      : [`body ${body} expected, ${told} received`]),
    ...mismatches(answer.body, fields, fill),
  ];
}

function known(variables: Variables, name: string): string {
  const value = variables.get(name);
  if (value === undefined) throw new Error(`nothing fills "$${name}"`);
  return value;
}
