import type { Server, ServerRule } from './server-cases.ts';

const first: Server = { server: 1 };
const second: Server = { server: 2 };
const elsewhere: Server = { server: 1, port: 81 };
const uneven: readonly Server[] = [
  { server: 1, port: 80, weight: 30, role: 'Master' },
  { server: 2, port: 90, weight: 0, role: 'Slave' },
];
const twentyPorts = Array.from({ length: 20 }, (_, index) => 1000 + index);

/** What calls about servers do to the list that they name, by the scenario that a topic rule asks for. */
export const serverChanges: Readonly<Record<string, ServerRule>> = {
  'servers-created': {
    cases: [
      { variant: 'none', send: null, after: [] },
      { variant: 'one', send: [{ ...first, weight: 30 }], after: [{ ...first, weight: 30 }] },
      { variant: 'two-ports', send: [first, elsewhere], after: [first, elsewhere] },
      { variant: 'two-servers', send: [first, second], after: [first, second] },
    ],
  },
  'servers-added': {
    cases: [
      { variant: 'to-none', send: [first], after: [first] },
      { variant: 'another', given: [first], send: [second], after: [first, second] },
      { variant: 'two-at-once', send: [first, second], after: [first, second] },
      { variant: 'another-port', given: [first], send: [elsewhere], after: [first, elsewhere], ported: true },
    ],
  },
  'servers-removed': {
    cases: [
      { variant: 'one-of-two', given: [first, second], send: [second], after: [first] },
      { variant: 'all', given: [first, second], send: [first, second], after: [] },
      { variant: 'one-port-of-two', given: [first, elsewhere], send: [elsewhere], after: [first], ported: true },
    ],
  },
  'servers-removed-unlisted': {
    cases: [
      { variant: 'one-of-two', given: [first, second], send: [second], unlisted: [second] },
      { variant: 'all', given: [first, second], send: [first, second], unlisted: [first, second] },
      { variant: 'one-port-of-two', given: [first, elsewhere], send: [elsewhere], unlisted: [elsewhere], ported: true },
    ],
  },
  'servers-absent': {
    cases: [
      { variant: 'of-none', send: [first], after: [] },
      { variant: 'another', given: [first], send: [second], after: [first] },
      { variant: 'beside-one-present', given: [first, second], send: [{ server: 3 }, second], after: [first] },
      { variant: 'another-port', given: [first], send: [elsewhere], after: [first], ported: true },
    ],
  },
  'servers-weighted': {
    cases: [
      { variant: 'changed', given: [{ ...first, weight: 100 }], send: weighing(20), after: weighing(20) },
      { variant: 'zero', given: [first], send: weighing(0), after: weighing(0) },
      { variant: 'each-its-own', given: [first, second], send: weighing(10, 20), after: weighing(10, 20) },
    ],
  },
  'servers-weighted-alone': {
    cases: [
      { variant: 'one-of-two', given: weighing(30, 40), send: [{ ...first, weight: 50 }], after: weighing(50, 40) },
      {
        variant: 'one-port-of-two',
        given: [
          { ...first, weight: 30 },
          { ...elsewhere, weight: 40 },
        ],
        send: [{ ...elsewhere, weight: 50 }],
        after: [
          { ...first, weight: 30 },
          { ...elsewhere, weight: 50 },
        ],
        ported: true,
      },
    ],
  },
  'servers-weighted-absent': {
    cases: [{ variant: 'another', given: [first], send: [{ ...second, weight: 50 }] }],
    answer: 'observe',
  },
  'servers-weight-default': { cases: [{ variant: 'absent', send: [first], after: weighing(100) }] },
  'servers-weight-left-out': {
    cases: [{ variant: 'absent', send: [first], after: weighing(100), bare: true }],
    answer: 'observe',
  },
  'servers-described': {
    cases: [
      { variant: 'one', send: described('web-1'), after: described('web-1') },
      { variant: 'each-its-own', send: described('a', 'b'), after: described('a', 'b') },
    ],
  },
  'servers-once': {
    cases: [{ variant: 'added-again', given: weighing(30), send: weighing(50), after: [first] }],
    answer: 'observe',
  },
  'servers-first-counts': {
    cases: [{ variant: 'twice', send: [...weighing(30), ...weighing(50)], after: weighing(30) }],
  },
  'servers-replaced': {
    cases: [
      {
        variant: 'one-of-two',
        given: [first, elsewhere],
        send: replacing([elsewhere], [second]),
        after: [first, second],
      },
      { variant: 'all', given: [first, second], send: replacing([first, second], ports(90, 91)), after: ports(90, 91) },
      { variant: 'by-another-port', given: [first], send: replacing([first], [elsewhere]), after: [elsewhere] },
    ],
  },
  'servers-new-alone': {
    cases: [{ variant: 'one', given: [first], send: replacing(null, [second]), after: [first, second] }],
  },
  'servers-old-alone': {
    cases: [{ variant: 'one', given: [first, second], send: replacing([second], null) }],
    answer: 'observe',
  },
  'servers-unequal': {
    cases: [
      { variant: 'fewer-new', given: [first, second], send: replacing([first, second], ports(90)) },
      { variant: 'more-new', given: [first, second], send: replacing([first], ports(90, 91)) },
    ],
    answer: 'reject',
  },
  'servers-of-full-group': {
    cases: [{ variant: 'one-more', given: ports(...twentyPorts), send: ports(99) }],
    answer: 'observe',
  },
  'servers-in-roles': {
    cases: [
      { variant: 'master-first', send: pair('Master', 'Slave'), after: pair('Master', 'Slave') },
      { variant: 'slave-first', send: pair('Slave', 'Master'), after: pair('Slave', 'Master') },
      { variant: 'ports-and-weights', send: uneven, after: uneven },
    ],
  },
  'servers-role-default': {
    cases: [{ variant: 'absent', send: pair(undefined, 'Slave'), after: pair('Master', 'Slave') }],
  },
};

/** The first servers, one for each weight. */
function weighing(...weights: readonly number[]): readonly Server[] {
  return weights.map((weight, index) => ({ server: index + 1, weight }));
}

/** The first servers, one for each description. */
function described(...descriptions: readonly string[]): readonly Server[] {
  return descriptions.map((description, index) => ({ server: index + 1, description }));
}

/** The first server, once for each port. */
function ports(...numbers: readonly number[]): readonly Server[] {
  return numbers.map((port) => ({ ...first, port }));
}

function replacing(
  old: readonly Server[] | null,
  by: readonly Server[] | null,
): Readonly<Record<string, readonly Server[] | null>> {
  return { OldBackendServers: old, NewBackendServers: by };
}

function pair(...roles: readonly Server['role'][]): readonly Server[] {
  return roles.map((role, index) => ({ server: index + 1, ...(role === undefined ? {} : { role }) }));
}
