import type { Case } from '../../cases/case.ts';
import type { Call, Slot } from '../../cases/call.ts';
import { fillFixtures, fillResources, fillServers } from '../../cases/server-slots.ts';
import type { WireParameters } from '../../protocol/wire.ts';
import { mustDeclare, mustName } from '../../cases/not-run-cause.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import type { TestCertificate } from './make-certificate.ts';
import { shortName } from './short-name.ts';
import { idsDeclared, type DeclaredFixtures, type Target } from '../wire/target.ts';

/** What fills the slots of a case: identifiers by resource, and what is unique to the run and the case. */
export interface SlotValues {
  readonly identifiers: Map<string, string>;
  readonly region: string;
  readonly otherRegion?: string | undefined;
  readonly declared?: DeclaredFixtures;
  /** Prefix of names and tokens; unique to the run. */
  readonly prefix: string;
  /** Distinguishes the case within the run. */
  readonly suffix: string;
  readonly certificate: () => TestCertificate;
}

/** What fills the slots of one execution of a case, before it has made anything. */
export function slotsOf(
  { seed, form }: Pick<Case, 'seed' | 'form'>,
  { region, otherRegion, declared }: Target,
  prefix: string,
  certificate: () => TestCertificate,
): SlotValues {
  const suffix = [(seed >>> 0).toString(36), ...(form ? [form.suffix] : [])].join('-');
  return {
    identifiers: new Map(),
    region,
    otherRegion,
    ...(declared ? { declared } : {}),
    prefix,
    suffix,
    certificate,
  };
}

/** Keeps the identifier of something that the case made: as the last of its resource, and by its number. */
export function remember({ identifiers }: SlotValues, resource: string, identifier: string): void {
  identifiers.set(resource, identifier);
  let nth = 0;
  while (identifiers.has(numbered(resource, nth))) nth += 1;
  identifiers.set(numbered(resource, nth), identifier);
}

function allOf(resource: string, { identifiers }: SlotValues): readonly string[] {
  return [...identifiers].filter(([key]) => key.startsWith(`${resource}#`)).map(([, identifier]) => identifier);
}

function numbered(resource: string, nth: number): string {
  return `${resource}#${nth + 1}`;
}

/** The call's parameters as they go on the wire. */
export function resolveCall(call: Call, values: SlotValues): WireParameters {
  return Object.fromEntries(
    Object.entries(call.parameters).map(([name, value]) => [name, resolveValue(value, values)]),
  );
}

/** A text as it is, or the value that fills a slot. */
export function resolveValue(value: string | Slot, values: SlotValues): string {
  if (typeof value === 'string') return value;
  switch (value.fill) {
    case 'identifier':
      return identifierOf(value.nth === undefined ? value.resource : numbered(value.resource, value.nth), values);
    case 'identifiers':
      return allOf(value.resource, values).join(',');
    case 'list':
      return JSON.stringify(value.of.map((one) => resolveValue(one, values)));
    case 'unknown-identifier':
      return `${values.prefix}-no-such-${value.resource}`;
    case 'region':
      return values.region;
    case 'other-region':
      if (values.otherRegion === undefined) throw new NotRunnable(mustName('otherRegion'));
      return values.otherRegion;
    case 'name':
      return nameOf(value, values);
    case 'token':
      return `${values.prefix}-${values.suffix}`.padEnd((value.length ?? 0) - value.suffix.length, '0') + value.suffix;
    case 'server-certificate':
      return value.flaw === undefined ? values.certificate().certificate : values.certificate().shortCertificate;
    case 'ca-certificate':
      return values.certificate().caCertificate;
    case 'private-key':
      return value.flaw === undefined ? values.certificate().privateKey : values.certificate().flawedKeys[value.flaw];
    case 'declared':
      return declaredAs(value.name, (value.nth ?? 0) + 1, values);
    case 'servers': {
      const { servers = [] } = values.declared ?? {};
      const made = fillResources(value.text, (resource) => identifierOf(resource, values));
      const text = fillFixtures(made, (name, number) => declaredAs(name, number, values));
      return fillServers(text, (number) => {
        const identifier = servers[number - 1];
        if (identifier === undefined) throw new NotRunnable(mustDeclare('servers', number));
        return identifier;
      });
    }
  }
}

/** A name of the case: whole, or of so many signs. */
function nameOf(
  { suffix = '', before = '', length }: Extract<Slot, { readonly fill: 'name' }>,
  values: Pick<SlotValues, 'prefix' | 'suffix'>,
): string {
  const name = `${before}${values.prefix}-${values.suffix}`;
  const missing = length === undefined ? 0 : length - Array.from(name + suffix).length;
  // What a run is called has no place in so few signs.
  return missing < 0 ? shortName(values.suffix, length ?? 0) : `${name}${'0'.repeat(missing)}${suffix}`;
}

/** What the owner of the target declares under a name, counted from 1. */
function declaredAs(name: string, number: number, { declared }: SlotValues): string {
  const identifier = idsDeclared(declared, name)[number - 1];
  if (identifier === undefined) throw new NotRunnable(mustDeclare(name, number));
  return identifier;
}

function identifierOf(resource: string, { identifiers }: SlotValues): string {
  const identifier = identifiers.get(resource);
  if (identifier === undefined) throw new NotRunnable(`no ${resource} was made for this case`);
  return identifier;
}
