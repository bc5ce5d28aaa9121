import { isLoopback } from '../../harness/wire/target.ts';
import { UsageError } from './usage-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the environment names for an endpoint: HTTPS_PROXY or HTTP_PROXY by its scheme, unless NO_PROXY excepts
 * the host; names in lower case win, as with curl. What is on this machine is never asked for through a proxy.
 *
 * @throws UsageError if the value is no URL of an HTTP proxy.
 */
export function proxyFor(endpoint: URL, environment: Environment): string | undefined {
  const name = endpoint.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const text = environment[name] ?? environment[name.toUpperCase()] ?? '';
  const exceptions = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  if (text === '' || isLoopback(endpoint) || isExcepted(endpoint, exceptions)) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  // The value may hold a password, so it is not repeated.
  throw new UsageError(
    `${name.toUpperCase()} is not the URL of an HTTP proxy; write it like http://proxy.example:3128`,
  );
}

/** Whether a list such as `example.com,.internal,host:8080` names a host: itself, what it ends with, or everything by `*`. */
function isExcepted({ hostname, port, protocol }: URL, exceptions: string): boolean {
  const host = hostname.toLowerCase();
  const actualPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', wantedPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (wantedPort !== undefined && wantedPort !== actualPort) return false;
      const bare = name.replace(/^\*?\./, '');
      return host === bare || host.endsWith(`.${bare}`);
    });
}
