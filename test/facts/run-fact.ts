import { randomUUID } from 'node:crypto';
import { openTestBed, type Answer, type TestBed } from '../unit/emulator/emulator-client.ts';
import { pair } from '../unit/emulator/certificate-fixture.ts';
import type { WireParameters } from '../../protocol/wire.ts';
import { stepsOf, type Call, type Fact, type Outcome, type Read, type Step, type Value } from './fact.ts';
import { mismatches, valueAt } from './match-fields.ts';

type Variables = Map<string, string>;

/** The servers that exist for every fact. */
const servers = [1, 2, 3].map((number) => `i-bp1facts0000000000${number}`);

/** What every fact may name without a setup. */
export function constants(): Variables {
  const unique = randomUUID();
  return new Map([
    ['region', 'cn-hangzhou'],
    ...servers.map((id, index): [string, string] => [`server${index + 1}`, id]),
    ['certificatePem', pair.ServerCertificate],
    ['keyPem', pair.PrivateKey],
    ['caPem', pair.ServerCertificate],
    ['token', `token-${unique}`],
    ['unique', unique],
  ]);
}

/** Puts values in the place of `$names`. */
export function filler(resolve: (name: string) => string): (text: string) => string {
  return (text) => text.replaceAll(/\$([a-zA-Z]\w*)/g, (_, name: string) => resolve(name));
}

/** The parameters of a call as they go over the wire. */
export function wireParameters(call: Call, fill: (text: string) => string): WireParameters {
  return Object.fromEntries(Object.entries(call.parameters).map(([name, value]) => [name, wireText(value, fill)]));
}

function wireText(value: Value, fill: (text: string) => string): string {
  if (typeof value === 'string') return fill(value);
  if ('repeat' in value) return value.repeat.repeat(value.times);
  return fill(JSON.stringify(value));
}

/** Plays a fact against a fresh emulator of its edition, and tells what is not as the document says. */
export async function runFact(fact: Fact): Promise<readonly string[]> {
  await using bed = await openTestBed({ edition: fact.edition, servers });
  const variables = constants();
  const fill = filler((name) => known(variables, name));
  for (const step of stepsOf(fact)) await prepare(bed, step, variables, fill);
  const faults = outcomeFaults(await send(bed, fact.call, fill), fact.expect, fill);
  const { read } = fact.expect;
  if (faults.length > 0 || read === undefined) return faults;
  return await readFaults(bed, read, fill);
}

async function prepare(bed: TestBed, step: Step, variables: Variables, fill: (text: string) => string): Promise<void> {
  const outcome = step.until === undefined ? { accepted: true } : { accepted: true, fields: step.until };
  const answer = await poll(
    bed,
    () => send(bed, step, fill),
    (answer) => step.until === undefined || outcomeFaults(answer, outcome, fill).length === 0,
  );
  const faults = outcomeFaults(answer, outcome, fill);
  if (faults.length > 0) throw new Error(`setup ${step.action}: ${faults.join('; ')}`);
  if (step.as === undefined || step.take === undefined) return;
  const taken = valueAt(answer.body, step.take.split('.'));
  if (typeof taken !== 'string') throw new Error(`setup ${step.action}: no ${step.take} in ${answer.text}`);
  variables.set(step.as, taken);
}

async function readFaults(bed: TestBed, read: Read, fill: (text: string) => string): Promise<readonly string[]> {
  const answer = await poll(
    bed,
    () => send(bed, read, fill),
    (answer) => read.until !== true || outcomeFaults(answer, read, fill).length === 0,
  );
  return outcomeFaults(answer, read, fill).map((fault) => `then ${read.action}: ${fault}`);
}

/** Repeats a reading while the clock of the emulator moves on. */
async function poll(bed: TestBed, ask: () => Promise<Answer>, enough: (answer: Answer) => boolean): Promise<Answer> {
  for (let turn = 0; ; turn += 1) {
    const answer = await ask();
    if (enough(answer) || turn === 10) return answer;
    bed.clock.now += 500;
  }
}

function send(bed: TestBed, call: Call, fill: (text: string) => string): Promise<Answer> {
  const { Signature, ...common } = call.common ?? {};
  const entries = Object.entries(common);
  const omit = entries.filter(([, value]) => value === null).map(([name]) => name);
  const override = entries.flatMap(([name, value]) => (value === null ? [] : [[name, fill(value)] as const]));
  return bed.call(call.action, wireParameters(call, fill), {
    omit: Signature === null ? [...omit, 'Signature'] : omit,
    override: Object.fromEntries(override),
    ...(typeof Signature === 'string' ? { forgedSignature: Signature } : {}),
  });
}

function outcomeFaults(answer: Answer, outcome: Outcome, fill: (text: string) => string): readonly string[] {
  const { accepted = true, code, status, fields = {}, body } = outcome;
  const told = `${answer.status} ${answer.text}`;
  if (answer.status < 400 !== accepted) return [`${accepted ? 'acceptance' : 'refusal'} expected, ${told} received`];
  return [
    ...(code === undefined || answer.body['Code'] === code ? [] : [`code ${code} expected, ${told} received`]),
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
