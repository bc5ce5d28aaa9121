import { operations, type Operation } from '../action-spec.ts';
import type {
  Lifecycle,
  NamedCall,
  PromisedPair,
  Sign,
  StateDescription,
  StatePair,
  StateRule,
  Way,
} from '../lifecycle.ts';
import { escapeKey } from '../mistakes/mistake-at.ts';
import type { SpecFile } from './read-spec-file.ts';

type Raw = Readonly<Record<string, unknown>>;
type CallOf = (name: string, pointer: string) => NamedCall;

/** The life cycle that a spec file describes, with every name of a call replaced by the call. */
export function readLifecycle({ file, value, fail }: SpecFile): Lifecycle {
  const raw = value as Raw;
  const calls = (raw['calls'] ?? {}) as Readonly<Record<string, NamedCall['with']>>;
  // What comes after a slash tells calls of one action apart; without one, the plain call is meant.
  const unused = new Set(Object.keys(calls));
  const callOf: CallOf = (name, pointer) => {
    unused.delete(name);
    const [action = '', detail] = name.split('/');
    if (detail !== undefined && !(name in calls)) throw fail(pointer, `unknown call "${name}"`);
    return { name, action, with: calls[name] ?? {} };
  };
  const states = Object.entries((raw['states'] ?? {}) as Record<string, Raw>);
  const pairs = (raw['rules'] as Raw[]).flatMap((rule, index) => expandRule(rule, `/rules/${index}`, callOf));
  const described = Object.fromEntries(
    states.map(([name, state]) => [name, readState(state, `/states/${name}`, callOf)]),
  );
  for (const name of unused) throw fail(`/calls/${escapeKey(name)}`, `nothing makes the call "${name}"`);
  return {
    resource: raw['resource'] as string,
    file,
    initial: raw['initial'] as string,
    stable: raw['stable'] as string[],
    transient: (raw['transient'] ?? []) as string[],
    variants: (raw['variants'] ?? []) as string[],
    states: described,
    rules: pairs.filter((pair) => !isElsewhere(pair)) as StateRule[],
    elsewhere: pairs.filter(isElsewhere),
  };
}

function isElsewhere(pair: StatePair): pair is PromisedPair {
  return 'promisedBy' in pair;
}

/** One pair for each state and each thing done that a rule names. */
function expandRule(raw: Raw, pointer: string, callOf: CallOf): readonly StatePair[] {
  const states = [raw['from']].flat() as string[];
  const done = [raw['on']].flat() as string[];
  return states.flatMap((from) =>
    done.map((name) => {
      const on = isOperation(name) ? name : callOf(name, pointer);
      const { promisedBy, ...rest } = raw;
      const pair = { ...(rest as unknown as StateRule), from, on, pointer };
      if (typeof promisedBy !== 'string') return { ...pair, errors: pair.errors ?? [] };
      return { ...pair, promisedBy: typeof on === 'string' ? promisedBy : promisedBy.replace('{action}', on.action) };
    }),
  );
}

function isOperation(name: string): name is Operation {
  return (operations as readonly string[]).includes(name);
}

function readState(raw: Raw, pointer: string, callOf: CallOf): StateDescription {
  const ways = Object.entries((raw['ways'] ?? {}) as Record<string, readonly string[] | Raw>);
  const sign = raw['sign'] as (Omit<Sign, 'by'> & { readonly by: string }) | undefined;
  return {
    ways: ways.map(([name, way]) => readWay(name, way, `${pointer}/ways/${name}`, callOf)),
    ...(sign ? { sign: { ...sign, by: callOf(sign.by, `${pointer}/sign/by`) } } : {}),
  };
}

function readWay(name: string, raw: readonly string[] | Raw, pointer: string, callOf: CallOf): Way {
  const { holder, calls } = (Array.isArray(raw) ? { calls: raw } : raw) as Raw;
  return {
    name,
    calls: (calls as readonly string[]).map((call) => callOf(call, pointer)),
    ...(typeof holder === 'string' ? { holder } : {}),
  };
}
