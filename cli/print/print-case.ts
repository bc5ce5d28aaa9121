import { randomBytes } from 'node:crypto';
import type { Call } from '../../cases/call.ts';
import { plannedCall } from '../../cases/planned-call.ts';
import type { Step } from '../../cases/step.ts';
import { stepsOf } from '../../cases/steps-of.ts';
import { fixed } from '../../cases/wire-forms.ts';
import { resourcesNamedIn } from '../../harness/furnishing/fixture-key.ts';
import { openCertificates } from '../../harness/provisioning/certificates.ts';
import { remember, resolveCall, slotsOf, type SlotValues } from '../../harness/provisioning/slots.ts';
import { encodeCall } from '../../harness/wire/encode-call.ts';
import { HarnessError } from '../../harness/wire/harness-error.ts';
import { spell } from '../../harness/wire/spelling.ts';
import type { Target } from '../../harness/wire/target.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Tampering } from '../../specs/topic.ts';
import { targetOf } from '../connect.ts';
import { explainExpectation } from '../explain/explain-expectation.ts';
import { nearMatches } from '../options/near-matches.ts';
import { UsageError } from '../options/usage-error.ts';
import type { PreparedRun } from '../prepare-run.ts';
import { curlLine } from './curl-line.ts';

/** What the calls of a case are put into requests with. */
interface Writing {
  readonly target: Target;
  readonly book: SpecBook;
  readonly edition: string | undefined;
  readonly values: SlotValues;
}

/**
 * What a case sends, step by step, as signed lines of curl, and what it expects; nothing is sent. What needs an identifier
 * that the target has yet to make says so, unless it is among those that were made by hand: `load-balancer=lb-1`.
 *
 * @throws UsageError where there is no target, for something made that no service makes, and where a line would hold a
 *   security token.
 */
export async function printCase(caseId: string, prepared: PreparedRun, made: readonly string[]): Promise<string> {
  const { settings, forms, plan, book, flags } = prepared;
  if (settings.endpoint === undefined)
    throw new UsageError('requests are printed for a target: name it with --endpoint');
  if (settings.credentials.securityToken !== undefined) {
    throw new UsageError('a line would hold the security token, which is a secret; print with a key that has none');
  }
  const subject = plan.requirements.flatMap(({ cases }) => cases).find(({ id }) => id === caseId);
  if (!subject) throw new UsageError(`"${caseId}" is not planned`);
  const certificates = openCertificates(async () =>
    (await import('../../harness/provisioning/make-certificate.ts')).makeCertificate(new Date()),
  );
  await certificates.before(subject);
  const target = { ...targetOf(settings, forms, undefined), ...subject.form };
  const values = slotsOf(subject, target, `slbc-${randomBytes(4).toString('hex')}`, certificates.given);
  for (const one of made) remember(values, ...madeOf(one, book));
  const call = plannedCall(subject);
  const lines = stepsOf(call).flatMap((step, index) =>
    stepLines(step, index + 1, { target, book, edition: flags.edition, values }),
  );
  const expected = explainExpectation(call).map((line) => `# expected: ${line}`);
  return [`# ${subject.id}: ${subject.title}`, ...lines, ...expected].join('\n');
}

function madeOf(text: string, { service }: SpecBook): readonly [resource: string, identifier: string] {
  const [, resource = text, identifier = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const known = service.resources.map(({ name }) => name);
  if (identifier === '')
    throw new UsageError(`--made ${text}: write what was made and its identifier, as in ${known[0]}=ID`);
  if (known.includes(resource)) return [resource, identifier];
  throw new UsageError(`--made ${text}: unknown resource "${resource}"${nearMatches(resource, known)}`);
}

const heads: Readonly<Record<Step['part'], string>> = {
  before: 'before',
  tested: 'the call under test',
  look: 'looked at',
};

function stepLines(step: Step, number: number, writing: Writing): readonly string[] {
  const { calls, part, tampering = [] } = step;
  const own = step.type === 'fixture' ? step.fixture : undefined;
  if (own && writing.values.identifiers.has(own.resource)) return [`# ${number}. made by hand: ${own.resource}`];
  const what = own ? `makes a ${own.resource}` : heads[part];
  const state = own?.state === undefined ? [] : [`#    then it must come into the state ${own.state}`];
  const condition = step.ifAccepted === true ? ', if that was accepted' : '';
  const lines = calls.map((call, index) => callLine(call, tampering[index] ?? {}, writing));
  return [`# ${number}. ${what}${condition}`, ...lines, ...state];
}

function callLine(call: Call, tampering: Tampering, { target, book, edition, values }: Writing): string {
  const { sending = {} } = call;
  try {
    const parameters = spell(book, call.action, resolveCall(call, values), edition);
    const form = fixed(target, { ...sending.form, ...tampering });
    const sender =
      sending.account === undefined ? target : { ...target, credentials: target.other ?? target.credentials };
    const request = encodeCall(sender, book, call.action, parameters, { tampering, sending }, form, edition);
    return curlLine(request, target.endpoint);
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    const missing = [...resourcesNamedIn(call)].filter((resource) => !values.identifiers.has(resource));
    const hint = missing.map((resource) => `add --made ${resource}=ID once it is there`);
    return `# ${call.action} cannot be signed yet: ${[error.message, ...hint].join('; ')}`;
  }
}
