import type { Act, ListenerAct } from '../model/act.ts';
import { vocabulary, type Words } from '../model/vocabulary.ts';

/** Acts of the same kind that are simpler in one respect, the simplest first: a failure shrinks in parameters too. */
export function simplerActs(act: Act): readonly Act[] {
  switch (act.on) {
    case 'load-balancer':
      return act.does === 'rename' ? simplerWords(act.name, 'names').map((name) => ({ ...act, name })) : [];
    case 'listener':
      return simplerListener(act);
    case 'white-list':
      return 'items' in act ? simplerList(act.items, 'addresses').map((items) => ({ ...act, items })) : [];
    case 'group':
      return act.does === 'delete' ? below(act.group).map((group) => ({ ...act, group })) : [];
    case 'server':
      if (act.does === 'read') return [];
      if (act.does === 'remove')
        return act.servers.length > 1
          ? act.servers.map((_, index) => ({ ...act, servers: act.servers.toSpliced(index, 1) }))
          : [];
      return Object.keys(act.weights).length > 1
        ? Object.keys(act.weights).map((server) => ({ ...act, weights: without(act.weights, server) }))
        : [];
    case 'rule':
      if (act.does === 'read') return [];
      return [
        ...simplerWords(act.name, 'names').map((name) => ({ ...act, name })),
        ...simplerWords(act.domain, 'domains').map((domain) => ({ ...act, domain })),
        ...below(act.group).map((group) => ({ ...act, group })),
      ];
    case 'tag':
      if (act.does === 'read') return [];
      return [
        ...simplerKeys(act.tags).map((tags) => ({ ...act, tags })),
        ...simplerValues(act.tags, 'tagValues').map((tags) => ({ ...act, tags })),
      ];
    case 'certificate': {
      if (act.does === 'create' || act.does === 'read') return [];
      const others = below(act.certificate).map((certificate) => ({ ...act, certificate }));
      if (act.does === 'delete') return others;
      return [...others, ...simplerWords(act.name, 'names').map((name) => ({ ...act, name }))];
    }
  }
}

function simplerListener(act: ListenerAct): readonly ListenerAct[] {
  if (act.does !== 'create' && act.does !== 'set') return [];
  const { certificates = {} } = act;
  const names = Object.keys(act.settings);
  // A change of nothing is another thing than a change.
  const spared = act.does === 'create' || names.length > 1 ? names.map((name) => without(act.settings, name)) : [];
  const lower = Object.entries(certificates).flatMap(([kind, number]) =>
    below(number).map((less) => ({ ...act, certificates: { ...certificates, [kind]: less } })),
  );
  return [
    ...('group' in act ? [withoutGroup(act)] : []),
    ...('ca' in certificates ? [{ ...act, certificates: without(certificates, 'ca') }] : []),
    ...[...spared, ...simplerValues(act.settings, 'thresholds')].map((settings) => ({ ...act, settings })),
    ...lower,
  ];
}

function withoutGroup({ group: _group, ...act }: Extract<ListenerAct, { readonly does: 'create' }>): ListenerAct {
  return act;
}

function simplerWords(word: string, words: Words): readonly string[] {
  const known = vocabulary[words];
  return known.slice(0, Math.max(0, known.indexOf(word)));
}

function below(number: number): readonly number[] {
  return Array.from({ length: number }, (_, less) => less);
}

/** Without one of several words, or with a simpler one that is not there yet in place of one. */
function simplerList(list: readonly string[], words: Words): readonly (readonly string[])[] {
  return [
    ...(list.length > 1 ? list.map((_, index) => list.toSpliced(index, 1)) : []),
    ...list.flatMap((word, index) =>
      simplerWords(word, words).flatMap((simpler) => (list.includes(simpler) ? [] : [list.with(index, simpler)])),
    ),
  ];
}

function simplerValues(
  record: Readonly<Record<string, string>>,
  words: Words,
): readonly Readonly<Record<string, string>>[] {
  return Object.entries(record).flatMap(([key, value]) =>
    simplerWords(value, words).map((simpler) => ({ ...record, [key]: simpler })),
  );
}

/** The tag of a call under a simpler key. */
function simplerKeys(tags: Readonly<Record<string, string>>): readonly Readonly<Record<string, string>>[] {
  return Object.entries(tags).flatMap(([key, value]) =>
    simplerWords(key, 'tagKeys').flatMap((simpler) =>
      simpler in tags ? [] : [{ ...without(tags, key), [simpler]: value }],
    ),
  );
}

function without<T>(record: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
