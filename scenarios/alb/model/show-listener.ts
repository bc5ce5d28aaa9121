import { itemsAt, show, textAt, type Body, type Prediction } from '../../model/prediction.ts';
import type { FrontWorld, ModelledListener } from './front-world.ts';

type ShownField = readonly [path: string, value: string | undefined, words: string];

/** A read of a listener shows its state, what it was given, and what it leads to. */
export function showListener(world: FrontWorld, listener: ModelledListener): Prediction<FrontWorld> {
  const { status, settings, group, quic } = listener;
  const expected: readonly ShownField[] = [
    ['ListenerStatus', status, status],
    ...Object.entries(settings).map(([name, value]) => [name, value, value] as const),
    [groupField, world.groups[group]?.id, `number ${group}`],
    ...upgradeOf(world, quic),
  ];
  const known = expected.filter(([, value]) => value !== undefined);
  const words = known.map(([path, , word]) => `${path.split('.').at(-1)} ${word}`);
  return show(world, `shows ${words.join(', ')}`, (body) =>
    known.every(([path, value]) => [undefined, value].includes(fieldOf(body, path)) && isShown(body, path)),
  );
}

function upgradeOf({ listeners }: FrontWorld, quic: ModelledListener['quic']): readonly ShownField[] {
  if (quic === undefined) return [];
  if (quic === 'none') return [['QuicConfig.QuicUpgradeEnabled', 'false', 'false']];
  const { id, status = 'gone' } = listeners[quic] ?? {};
  // No document says what becomes of one that leads on to a listener that is deleted.
  if (status === 'gone' || status === 'Deleting') return [];
  return [
    ['QuicConfig.QuicUpgradeEnabled', 'true', 'true'],
    ['QuicConfig.QuicListenerId', id, `number ${quic}`],
  ];
}

/** Of a listener that is being deleted a read shows that, and what else it shows is not documented. */
export function showDeletion(world: FrontWorld): Prediction<FrontWorld> {
  return show(world, 'shows Deleting', (body) => textAt(body, 'ListenerStatus') === 'Deleting');
}

const groupField = 'DefaultActions.ForwardGroupConfig.ServerGroupTuples.ServerGroupId';

/** What of a listener matters, in a few words. */
export function listenerWords(body: Body): string {
  const names = ['ListenerStatus', 'ListenerProtocol', 'ListenerPort', 'IdleTimeout', 'RequestTimeout', groupField];
  return names
    .map((name) => [name.split('.').at(-1), fieldOf(body, name)] as const)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
    .join(', ');
}

/** The state of a listener is always shown. */
function isShown(body: Body, path: string): boolean {
  return path !== 'ListenerStatus' || fieldOf(body, path) !== undefined;
}

/** A field under dots, of the first item of each list on the way. */
function fieldOf(body: Body, path: string): string | undefined {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return textAt(body, name);
  const [item] = itemsAt(body, name);
  const inner = item ?? body[name];
  return typeof inner === 'object' && inner !== null ? fieldOf(inner as Body, rest.join('.')) : undefined;
}
