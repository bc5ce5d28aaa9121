import { describeAnswer, type Answer } from '../../cases/answer.ts';
import { TargetUnreachable } from '../../harness/wire/harness-error.ts';
import type { Session } from '../../harness/wire/session.ts';
import type { Capability, Target } from '../../harness/wire/target.ts';
import type { WireForm, WireParameters } from '../../protocol/wire.ts';
import type { Tampering } from '../../specs/topic.ts';
import { documentedForms, usualForm } from '../../specs/oracle/documented-forms.ts';
import { saysUnknown } from '../../harness/provisioning/offered.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** A form in which the target answers, and the documented ones that it lacks. */
export interface FoundForms {
  readonly form: WireForm;
  readonly lacks: readonly Capability[];
}

/** Opens a session in a form; each has one of its own, for what one shows of a format ends it. */
export type OpenIn = (form: WireForm) => Session;

/**
 * Finds a form in which the target answers a read, and by asking the same in the others which of them it lacks.
 *
 * @throws TargetUnreachable where it answers in none, or refuses the access key.
 */
export async function probeForms(
  openIn: OpenIn,
  book: SpecBook,
  { endpoint, region }: Pick<Target, 'endpoint' | 'region'>,
): Promise<FoundForms> {
  const { formats, methods, signatures } = documentedForms(book.service, { editions: book.service.editions });
  const documented = signatures.flatMap((signature) =>
    methods.flatMap((method) => formats.map((format): WireForm => ({ format, method, signature }))),
  );
  const forms = documented.length > 0 ? documented : [usualForm(book.service, undefined)];
  const { regionParameter } = book.service;
  const parameters: WireParameters = regionParameter === undefined ? {} : { [regionParameter]: region };
  const ask = async (action: string, form: WireForm, tampering?: Tampering): Promise<Answer> =>
    await openIn(form).call(action, parameters, { repeatable: true, ...(tampering && { tampering }) });
  const first = await firstAnswered(forms, ask, book, endpoint);
  const outcome = outcomeOf(first.answer);
  const isSame = async (change: Partial<WireForm>, tampering?: Tampering): Promise<boolean> =>
    outcomeOf(await ask(first.action, { ...first.form, ...change }, tampering)) === outcome;
  const lacks: Capability[] = [];
  for (const format of formats) if (!(await isSame({ format }))) lacks.push(format);
  for (const method of methods) if (!(await isSame({ method }))) lacks.push(method === 'GET' ? 'get' : 'post');
  for (const signature of signatures)
    if (!(await isSame({ signature }))) lacks.push(signature === 'v1' ? 'signatureV1' : 'signatureV3');
  if (await isSame({}, { secret: 'wrong' })) lacks.push('authentication');
  return { form: first.form, lacks };
}

/** Reads that a plain call can ask: what needs nothing, or the region alone, first. */
function readsOf({ actions, service }: SpecBook): readonly string[] {
  const needs = (name: string): number =>
    (actions.find((action) => action.name === name)?.parameters ?? []).filter(
      ({ name: own, required }) =>
        own !== service.regionParameter && required.statements.some(({ prose }) => prose === true),
    ).length;
  const reads = actions.filter(({ effect: { operation } }) => operation === 'list' || operation === 'read');
  return reads.map(({ name }) => name).toSorted((a, b) => needs(a) - needs(b));
}

interface Answered {
  readonly action: string;
  readonly form: WireForm;
  readonly answer: Answer;
}

async function firstAnswered(
  forms: readonly WireForm[],
  ask: (action: string, form: WireForm) => Promise<Answer>,
  book: SpecBook,
  endpoint: string,
): Promise<Answered> {
  let understood: Answered | undefined;
  let last: Answer | undefined;
  for (const form of forms) {
    for (const action of readsOf(book)) {
      const answer = await ask(action, form);
      last = answer;
      if (answer.meaning.type === 'success') return { action, form, answer };
      if (answer.meaning.type === 'garbled' && !saysUnknown(answer, book)) break;
      if (answer.meaning.type === 'error' && !saysUnknown(answer, book)) understood ??= { action, form, answer };
    }
  }
  const { meaning } = understood?.answer ?? {};
  if (understood && meaning?.type === 'error' && !isCredential(meaning.error.code, book)) return understood;
  const found = understood?.answer ?? last;
  throw new TargetUnreachable(
    endpoint,
    meaning?.type === 'error'
      ? `it refuses the access key (${meaning.error.code}); set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET`
      : `no read of ${book.service.id} is answered in any form that is documented: ${found ? describeAnswer(found) : 'there is none'}`,
    false,
    'be tried out',
  );
}

function isCredential(code: string, { service }: SpecBook): boolean {
  return service.credentialErrors.some((error) => error.code === code);
}

/** What two forms must agree in to be the same to the target. */
function outcomeOf({ meaning }: Answer): string {
  return meaning.type === 'error' ? `error ${meaning.error.code}` : meaning.type;
}
