import type { SignatureScheme } from '../../specs/signature-scheme.ts';
import type { Hello } from '../adapter-protocol.ts';
import type { ClientBook, ClientRequirement, Needs, PlannedClientCase } from '../client-suite.ts';

/** The cases of a requirement, each in the forms that it is asked in; the same for every SDK. */
export function planClientCases(requirement: ClientRequirement): readonly PlannedClientCase[] {
  return requirement.cases.flatMap((subject) => {
    const signatures: readonly (SignatureScheme | undefined)[] = subject.signatures ?? [undefined];
    const methods: readonly ('GET' | 'POST' | undefined)[] = subject.methods ?? [undefined];
    return signatures.flatMap((signature) =>
      methods.map((method): PlannedClientCase => {
        const form = [signature, method?.toLowerCase()].flatMap((part) => (part === undefined ? [] : [`-${part}`]));
        return {
          id: `${requirement.id}#${subject.name}${form.join('')}`,
          requirement,
          level: subject.level ?? requirement.level,
          subject,
          signature,
          method,
        };
      }),
    );
  });
}

/** Why a case does not apply to an SDK; nothing if it does. */
export function whyNotApplicable(planned: PlannedClientCase, hello: Hello, book: ClientBook): string | undefined {
  const { speaks, name } = hello;
  const { subject, signature, method } = planned;
  if (signature !== undefined && !speaks.signatures.includes(signature)) {
    return `${name} does not sign by version ${signature === 'v1' ? '1.0' : '3'}`;
  }
  const wanted = [...(method === undefined ? [] : [method]), ...subject.steps.flatMap((step) => step.method ?? [])];
  const missing = wanted.find((one) => !speaks.methods.includes(one));
  if (missing !== undefined) return `${name} does not send ${missing}`;
  const format = subject.steps.find((step) => step.format !== undefined && !speaks.formats.includes(step.format));
  if (format) return `${name} does not read ${format.format?.toUpperCase()}`;
  const need = unmet(subject.needs ?? {}, hello);
  if (need !== undefined) return `${name} has no "${need}" in what it speaks`;
  const call = subject.steps.find((step) => productOf(planned, step.call, hello, book) === undefined);
  if (call) {
    const products = Object.keys(book.calls[call.call] ?? {}).join(' or ');
    return `${name} does not speak ${subject.needs?.services ?? products}`;
  }
  return undefined;
}

/** The product that a call is made of: the first that the SDK speaks and the call knows. */
export function productOf(
  { subject }: Pick<PlannedClientCase, 'subject'>,
  call: string,
  { speaks }: Hello,
  { calls }: Pick<ClientBook, 'calls'>,
): string | undefined {
  const only = subject.needs?.services;
  return speaks.services.find(
    (product) => (only === undefined || only === product) && calls[call]?.[product] !== undefined,
  );
}

function unmet(needs: Needs, { speaks }: Hello): string | undefined {
  const found = Object.entries(needs).find(([name, wanted]) => {
    const has = speaks[name as keyof typeof speaks] ?? false;
    return Array.isArray(has) ? !(has as readonly unknown[]).includes(wanted) : has !== wanted;
  });
  return found && `${found[0]}: ${String(found[1])}`;
}
