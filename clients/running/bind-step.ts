import type { AdapterStep, Hello } from '../adapter-protocol.ts';
import type { ClientBook, PlannedClientCase, ProductCall, ScriptedStep } from '../client-suite.ts';
import { spellWords } from '../words.ts';
import { productOf } from './plan-client-cases.ts';

/** What is the same for all steps of a run. */
export interface StepSetting {
  readonly endpoint: string;
  readonly ca: string | null;
  /** So many times the usual timeouts. */
  readonly patience: number;
}

/** Keys that exist nowhere; the emulator knows them too. */
export const scriptedKeys: Readonly<Record<NonNullable<ScriptedStep['credentials']>, AdapterStep['credentials']>> = {
  permanent: { id: 'LTAI5tConformanceKey', secret: 'uX3-conformance-Secret+1', token: null },
  temporary: { id: 'STS.NUConformanceKey', secret: 'kQ8-temporary-Secret+2', token: 'CAISconformance/token+1==' },
  renewed: { id: 'STS.NURenewedKey', secret: 'pV5-renewed-Secret+3', token: 'CAISrenewed/token+2==' },
};

const usual = { connectMs: 5000, readMs: 5000 };

/** A step of a script as a line for an adapter, whose product and forms are those that its SDK speaks. */
export function bindStep(
  scripted: ScriptedStep,
  index: number,
  planned: PlannedClientCase,
  { hello, book }: { readonly hello: Hello; readonly book: ClientBook },
  { endpoint, ca, patience }: StepSetting,
): AdapterStep {
  const product = productOf(planned, scripted.call, hello, book) ?? '';
  const call = book.calls[scripted.call]?.[product] as ProductCall;
  const own = spellWords(scripted.with ?? {}, call.words) as Readonly<Record<string, unknown>>;
  return {
    id: `${planned.id}/${index + 1}`,
    case: planned.id,
    endpoint,
    region: scripted.region ?? 'cn-hangzhou',
    product,
    version: call.version,
    action: call.action,
    parameters: { ...call.parameters, ...own },
    credentials: scriptedKeys[scripted.credentials ?? 'permanent'],
    format: scripted.format ?? hello.speaks.formats[0] ?? 'json',
    method: scripted.method ?? planned.method ?? null,
    signature: planned.signature ?? hello.speaks.signatures[0] ?? 'v1',
    ca,
    timeouts: {
      connectMs: scripted.connectMs ?? usual.connectMs * patience,
      readMs: scripted.readMs ?? usual.readMs * patience,
    },
    retry: scripted.retry ?? 'default',
    ...(scripted.all === undefined ? {} : { all: scripted.all }),
    ...(scripted.until === undefined
      ? {}
      : { until: spellWords(scripted.until, call.words) as Readonly<Record<string, string>> }),
  };
}

/** The first call of a case, which spells the words of its answers and expectations. */
export function callOfCase(
  planned: PlannedClientCase,
  hello: Hello,
  book: ClientBook,
): (ProductCall & { readonly product: string }) | undefined {
  const name = planned.subject.steps[0]?.call ?? '';
  const product = productOf(planned, name, hello, book) ?? '';
  const call = book.calls[name]?.[product];
  return call && { ...call, product };
}
