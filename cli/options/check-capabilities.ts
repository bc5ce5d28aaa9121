import { missingPart } from '../../harness/provisioning/capabilities.ts';
import type { Capability } from '../../harness/wire/target.ts';
import type { WireForm } from '../../protocol/wire.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { defaultConfigFile } from './config.ts';
import { nearMatches } from './near-matches.ts';
import type { RunFlags, RunSettings } from './run-settings.ts';
import { UsageError } from './usage-error.ts';

/** The option that chooses the other way, where a form of requests is missing. */
const instead: Readonly<Partial<Record<Capability, { readonly option: string; readonly other: Capability }>>> = {
  json: { option: '--format xml', other: 'xml' },
  xml: { option: '--format json', other: 'json' },
  get: { option: '--method post', other: 'post' },
  post: { option: '--method get', other: 'get' },
  signatureV1: { option: '--signature v3', other: 'signatureV3' },
  signatureV3: { option: '--signature v1', other: 'signatureV1' },
};

/**
 * Checks what a config file says that the target lacks.
 *
 * @throws UsageError for an action that no spec describes, and for a run whose own form of requests is missing.
 */
export function checkCapabilities(
  { config }: Pick<RunFlags, 'config'>,
  { capabilities }: Pick<RunSettings, 'capabilities'>,
  book: SpecBook,
  [base]: readonly WireForm[],
): void {
  const file = config ?? defaultConfigFile;
  const known = book.actions.map(({ name }) => name);
  for (const [index, name] of (capabilities.actions ?? []).entries()) {
    if (known.includes(name)) continue;
    const place = `/capabilities/actions/${index}`;
    throw new UsageError(`${file}: ${place}: unknown action "${name}"${nearMatches(name, known)}`);
  }
  const missing = base && missingPart(base, capabilities);
  if (missing === undefined) return;
  const { option, other } = instead[missing] ?? {};
  if (other !== undefined && capabilities[other] === false) {
    throw new UsageError(`${file}: /capabilities: ${missing} and ${other} cannot both be missing`);
  }
  throw new UsageError(`the target declares that it has no ${missing}; use ${option ?? 'another form'}`);
}

/**
 * Checks that whatever a config file declares is something that the service can be told.
 *
 * @throws UsageError for a fixture that its spec does not name.
 */
export function checkFixtures(
  { config }: Pick<RunFlags, 'config'>,
  { declared }: Pick<RunSettings, 'declared'>,
  { service: { fixtures } }: SpecBook,
): void {
  const known = Object.keys(fixtures);
  const unknown = Object.keys(declared).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(
    `${config ?? defaultConfigFile}: /fixtures: unknown key "${unknown}"${nearMatches(unknown, known)}`,
  );
}
