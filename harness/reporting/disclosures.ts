import { redactor, redactWireRequest, redactWireResponse } from '../../protocol/redact.ts';
import type { Exchange } from '../../cases/answer.ts';
import type { CaseResult } from '../running/assess-case.ts';
import type { Case } from '../../cases/case.ts';
import { createNormaliser, type Normaliser } from './normalise.ts';
import type { Disclosure } from './report-exchange.ts';
import type { SlotValues } from '../provisioning/slots.ts';
import type { Target } from '../wire/target.ts';
import type { TestCertificate } from '../provisioning/make-certificate.ts';

/** Keeps, per case, what must not be shown or differs from run to run. */
export interface Disclosures {
  /** Remembers the slot values of one execution of a case. */
  readonly remember: (subject: Case, values: SlotValues) => SlotValues;
  readonly of: (result: CaseResult) => Disclosure;
  /** Nothing more will be told of a case. */
  readonly forget: (subject: Case) => void;
  /** For texts that belong to no single case. */
  readonly scrub: (text: string) => string;
}

type Keys = Pick<TestCertificate, 'privateKey' | 'flawedKeys'>;

function privateKeys({ privateKey, flawedKeys }: Keys): readonly string[] {
  return [privateKey, ...Object.values(flawedKeys)].map((key) => key.trim());
}

/** Secrets of the target's credentials and of generated keys never leave through a disclosure. */
export function createDisclosures(target: Target, prefix: string, certificate: () => Keys | undefined): Disclosures {
  const keys = [target.credentials, ...(target.other ? [target.other] : [])];
  let known: { readonly made: Keys | undefined; readonly text: (text: string) => string } | undefined;
  // Generated keys are secrets from the moment when they are made.
  const redact = (): ((text: string) => string) => {
    const made = certificate();
    if (known && known.made === made) return known.text;
    const text = redactor([
      ...keys.flatMap(({ accessKeyId, accessKeySecret, securityToken }) => [
        accessKeyId,
        accessKeySecret,
        ...(securityToken === undefined ? [] : [securityToken]),
      ]),
      ...(made ? privateKeys(made) : []),
    ]);
    known = { made, text };
    return text;
  };
  const values = new Map<string, readonly SlotValues[]>();
  const normalisers = new Map<string, Normaliser>();
  const shown = target.kind === 'embedded' ? 'embedded' : target.endpoint;
  const redactExchange = (exchange: Exchange): Exchange => ({
    ...exchange,
    request: redactWireRequest(exchange.request, redact()),
    ...(exchange.response ? { response: redactWireResponse(exchange.response, redact()) } : {}),
    ...(exchange.problem === undefined ? {} : { problem: redact()(exchange.problem) }),
  });
  const origins = { origin: target.endpoint, shown };
  return {
    scrub: (text) => createNormaliser({ identifiers: [], prefix, endpoint: origins }).text(redact()(text)),
    remember: (subject, slots) => {
      values.set(subject.id, [...(values.get(subject.id) ?? []), slots]);
      return slots;
    },
    forget: ({ id }) => {
      values.delete(id);
      normalisers.delete(id);
    },
    of: ({ case: { id } }) => {
      const normaliser =
        normalisers.get(id) ??
        createNormaliser({
          identifiers: (values.get(id) ?? []).flatMap(({ identifiers }) => [...identifiers]),
          prefix,
          endpoint: { origin: target.endpoint, shown },
        });
      normalisers.set(id, normaliser);
      return { redact: redactExchange, normaliser: withRedaction(normaliser, redact()), origin: target.endpoint };
    },
  };
}

function withRedaction({ text }: Normaliser, redact: (text: string) => string): Normaliser {
  return { text: (raw) => text(redact(raw)) };
}
