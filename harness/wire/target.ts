import type { MadeUp } from '../../cases/call.ts';
import { HarnessError } from './harness-error.ts';
import type { Credentials, WireForm } from '../../protocol/wire.ts';

/** What is tested, and how it is spoken to. */
export interface Target extends WireForm {
  readonly kind: 'embedded' | 'endpoint';
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: Credentials;
  /** A second account and a second region, for cases about two of them. */
  readonly other?: Credentials | undefined;
  readonly otherRegion?: string | undefined;
  /** What it lacks; without them, nothing. */
  readonly capabilities?: Capabilities;
  readonly declared?: DeclaredFixtures;
  readonly madeUp?: MadeUp;
  /** It is asked through a proxy, which hides when it has a request. */
  readonly proxied?: boolean;
}

/** What a target declares that it has; whatever is not said to be missing is there. */
export interface Capabilities extends Readonly<Partial<Record<Capability, boolean>>> {
  /** The actions that it has; without the list, all. */
  readonly actions?: readonly string[];
}

export type Capability =
  'xml' | 'json' | 'get' | 'post' | 'signatureV1' | 'signatureV3' | 'authentication' | 'clientToken';

/** Identifiers of resources that exist already, for cases that cannot make them through the API under test. */
export interface DeclaredFixtures {
  readonly [name: string]: string | readonly string[] | undefined;
  readonly servers?: readonly string[];
}

/** The identifiers that are declared under a name. */
export function idsDeclared(declared: DeclaredFixtures | undefined, name: string): readonly string[] {
  return [declared?.[name] ?? []].flat();
}

/** Checks an endpoint; only plain HTTP and HTTPS origins are addressed. */
export function parseEndpoint(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new HarnessError('ENDPOINT_INVALID', `"${text}" is not a URL; write it like http://127.0.0.1:8080`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new HarnessError(
      'ENDPOINT_INVALID',
      `"${text}" is not an HTTP endpoint; write it like http://127.0.0.1:8080`,
    );
  }
  if (url.pathname !== '/' || url.search !== '' || url.username !== '' || url.password !== '') {
    throw new HarnessError('ENDPOINT_INVALID', 'an endpoint has no user, path or query; every call goes to the path /');
  }
  return url;
}

/** Whether an endpoint is on this machine; anything else may be a real account. */
export function isLoopback(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
