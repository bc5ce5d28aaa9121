import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { startAdapter } from '../../clients/adapter/start-adapter.ts';
import type { Adapter } from '../../clients/adapter-outcome.ts';
import type { AdapterResult, AdapterStep, SurfacedError } from '../../clients/adapter-protocol.ts';
import { flattenParameters, type ParameterValue } from '../../protocol/flatten.ts';
import type { SignatureScheme } from '../../specs/signature-scheme.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { ListedAdapter } from './listed-adapters.ts';

export type Values = Readonly<Record<string, unknown>>;

type Keys = 'permanent' | 'wrong' | 'unknown' | 'temporary' | 'withoutToken' | 'otherToken';

const keys: Readonly<Record<Keys, AdapterStep['credentials']>> = {
  permanent: { id: 'testid', secret: 'testsecret', token: null },
  wrong: { id: 'testid', secret: 'another-secret', token: null },
  unknown: { id: 'nobody', secret: 'testsecret', token: null },
  temporary: { id: 'STS.testid', secret: 'stssecret', token: 'ststoken' },
  withoutToken: { id: 'STS.testid', secret: 'stssecret', token: null },
  otherToken: { id: 'STS.testid', secret: 'stssecret', token: 'another-token' },
};

/** How an SDK signs and tells errors, where it does not do as others do. */
export interface Manner {
  /** Nothing is signed as documented by the others, which its known failures say. */
  readonly signatures?: readonly SignatureScheme[];
  /** The code that it makes of a wrong secret, by a look at the string that was signed. */
  readonly wrongSecret?: string;
  /** It has no field for the status. */
  readonly withoutStatus?: true;
  /** Code and RequestId stand in the message alone. */
  readonly inMessage?: true;
}

export interface Refusal {
  readonly status: number;
  readonly code: string | RegExp;
}

/** Calls of one product by one SDK, in one of the forms that it speaks. */
export interface Driver {
  readonly form: Pick<AdapterStep, 'product' | 'signature' | 'method' | 'format'>;
  readonly manner: Manner;
  /** The answer of a call that succeeds. */
  readonly call: (action: string, parameters?: Values, key?: Keys) => Promise<Values>;
  /** The error of a call that is refused for this reason. */
  readonly refused: (refusal: Refusal, action: string, parameters: Values, key?: Keys) => Promise<SurfacedError>;
}

const requestId = /^[0-9A-F-]{36}$/;

/** Starts an adapter as client mode does, in an environment in which no proxy and no keys are set. */
export async function openAdapter({ command: argv }: ListedAdapter): Promise<Adapter> {
  const environment = { PATH: process.env['PATH'] ?? '', PYTHONDONTWRITEBYTECODE: '1' };
  return await startAdapter({ argv, environment, helloMs: 60_000 });
}

/** A driver for each signature and method that the SDK speaks. */
export function driversOf(
  adapter: Adapter,
  { service: { product, version } }: SpecBook,
  endpoint: string,
  manner: Manner,
): readonly Driver[] {
  const { name, speaks } = adapter.hello;
  const format = speaks.formats[0] ?? 'json';
  const timeouts = { connectMs: 20_000, readMs: 20_000 };
  const same = { endpoint, region: 'cn-hangzhou', product, version, ca: null, retry: 'default', timeouts } as const;
  const signatures = manner.signatures ?? speaks.signatures;
  const forms = signatures.flatMap((signature) => speaks.methods.map((method) => ({ signature, method })));
  return forms.map(({ signature, method }) => {
    const tell = async (action: string, given: Values, key: Keys): Promise<AdapterResult> => {
      const parameters = speaks.nested === true || !isDeep(given) ? given : flattened(given);
      const step: AdapterStep = {
        ...same,
        id: String((count += 1)),
        case: 'sequence',
        action,
        parameters,
        credentials: keys[key],
        format,
        method,
        signature,
      };
      const outcome = await adapter.ask(step, 60_000);
      if (outcome.type !== 'answered') throw new Error(`${said(action)} has no result: ${JSON.stringify(outcome)}`);
      return outcome.said;
    };
    const said = (action: string): string => `${action} by ${name}, ${signature}, ${method}`;
    return {
      form: { product, signature, method, format },
      manner,
      call: async (action, parameters = {}, key = 'permanent') => {
        const told = await tell(action, parameters, key);
        if (!('result' in told)) throw new Error(`${said(action)} fails: ${JSON.stringify(told)}`);
        expect(told.status ?? 200, said(action)).toBe(200);
        expect(told.result, said(action)).toMatchObject({ RequestId: expect.stringMatching(requestId) as string });
        return told.result as Values;
      },
      refused: async (refusal, action, parameters, key = 'permanent') => {
        const told = await tell(action, parameters, key);
        if (!('error' in told)) throw new Error(`${said(action)} is not refused: ${JSON.stringify(told)}`);
        expectRefusal(told.error, refusal, manner, said(action));
        return told.error;
      },
    };
  });
}

let count = 0;

function expectRefusal(error: SurfacedError, { status, code }: Refusal, manner: Manner, where: string): void {
  if (manner.withoutStatus !== true) expect(error, where).toMatchObject({ status });
  if (manner.inMessage === true) {
    const [, shown] = /'code': '([^']+)'/.exec(String(error.message)) ?? [];
    expect(shown, where).toMatch(code);
    expect(error.message, where).toMatch(/'request_id': '[0-9A-F-]{36}'/);
    return;
  }
  expect(error.code, where).toMatch(code);
  expect(error.requestId, where).toMatch(requestId);
}

/** Asks again, a bounded number of times, until the answer is as it shall be. */
export async function until(describe: () => Promise<Values>, isReady: (answer: Values) => boolean): Promise<Values> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const answer = await describe();
    if (isReady(answer)) return answer;
    await wait(10);
  }
  throw new Error('it never became what it shall be');
}

/** Whether there are structures in structures, which some SDKs leave to their callers to write. */
function isDeep(given: Values): boolean {
  const isStructure = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  const holdsMore = (item: unknown): boolean =>
    isStructure(item) && Object.values(item as Values).some((value) => typeof value === 'object');
  return Object.values(given).some((value) => (Array.isArray(value) ? value.some(holdsMore) : isStructure(value)));
}

function flattened(given: Values): Values {
  return flattenParameters(given as Readonly<Record<string, ParameterValue>>);
}
