import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation } from '../../core/call.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import { groupsNamedIn } from '../listeners/forwarding.ts';
import type { AlbWorld } from '../state.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import { forgetting, refusing, saying } from './misbehaviour.ts';

const create = 'CreateListener';
const update = 'UpdateListenerAttribute';
const log = 'UpdateListenerLogConfig';
const writes = [create, update];
const clientIps = 'XForwardedForConfig.XForwardedForClientSourceIpsEnabled';
const trusted = 'XForwardedForConfig.XForwardedForClientSourceIpsTrusted';
const quic = 'QuicConfig.QuicListenerId';

/** One that each of several actions can have. */
function each(
  actions: readonly string[],
  [name, description, subject]: readonly [name: string, description: string, subject: string],
  requirement: (action: string) => string,
): readonly AlbWritten[] {
  return actions.map((action): AlbWritten => ({
    name: `${name}/${action}`,
    requirement: requirement(action),
    alsoBreaks: [`${action}.*`],
    description: `${action}: ${description}`,
    behave: () => saying(subject, [action]),
  }));
}

const part = (name: string): string => name.replaceAll('.', '/');

const unchecked: readonly AlbWritten[] = [
  ...each(
    writes,
    ['group-unknown-accepted', 'a server group need not exist.', 'DefaultActions'],
    (action) => `${action}.DefaultActions.reference.server-group`,
  ),
  ...each(
    writes,
    ['certificate-unknown-accepted', 'a certificate need not exist.', 'Certificates.CertificateId'],
    (action) => `${action}.Certificates.reference.certificate`,
  ),
  ...each(
    writes,
    ['authentication-on-basic', 'the basic edition authenticates clients.', 'CaEnabled.edition'],
    (action) => `${action}.CaEnabled.conditional.edition`,
  ),
  ...each(
    writes,
    ['client-ip-on-basic', 'the basic edition looks for addresses of clients.', `${clientIps}.edition`],
    (action) => `${action}.${part(clientIps)}.conditional.edition`,
  ),
  ...each(
    writes,
    ['client-ip-on-quic', 'QUIC listeners look for addresses of clients.', `${clientIps}.protocol`],
    (action) => `${action}.${part(clientIps)}.conditional.quic`,
  ),
  ...each(
    writes,
    ['upgrade-to-nowhere', 'an upgrade need not name a listener.', `${quic}.missing`],
    (action) => `${action}.${part(quic)}.conditional.with-upgrade`,
  ),
  ...each(
    [log],
    ['logged-without-log', 'the access log need not be on.', 'AccessLog'],
    () => `${log}.conditional.access-log`,
  ),
  ...each(
    [log],
    ['traced-without-log', 'the access log need not be on for tracing.', 'AccessLog'],
    () => `${log}.AccessLogTracingConfig/TracingEnabled.conditional.access-log`,
  ),
  ...each(
    [log],
    ['traced-on-basic', 'the basic edition traces.', 'AccessLogTracingConfig.TracingEnabled'],
    () => `${log}.AccessLogTracingConfig/TracingEnabled.conditional.edition`,
  ),
  ...(['gRPC-on-HTTP', 'HTTPS-on-QUIC', 'http2'] as const).map((subject): AlbWritten => {
    const [group = '', protocol = ''] = subject.toLowerCase().split('-on-');
    return {
      name: `group-accepted/${subject}`,
      requirement: `listener.conditional.${subject === 'http2' ? 'grpc-needs-http2' : `${group}-group-on-${protocol}`}`,
      alsoBreaks: [`${create}.error.*`],
      description: `A group that does not go with a listener is accepted: ${subject}.`,
      behave: () => saying(subject, writes),
    };
  }),
];

const disliked: readonly AlbWritten[] = [
  ...['gRPC', 'HTTPS'].map((spoken): AlbWritten => ({
    name: `group-refused/${spoken}`,
    requirement: `listener.conditional.${spoken.toLowerCase()}-group-on-https`,
    description: `A listener of HTTPS takes no group of ${spoken}.`,
    behave: () => refusing(create, (call, world) => isOf('HTTPS', call) && groupsIn(call, world).includes(spoken)),
  })),
  ...['HTTP', 'HTTPS', 'QUIC'].map((protocol): AlbWritten => ({
    name: `description-needed/${protocol}`,
    requirement: `listener.effect.least-${protocol.toLowerCase()}`,
    alsoBreaks: ['*'],
    description: `A listener of ${protocol} needs a description.`,
    behave: () =>
      refusing(create, (call) => isOf(protocol, call) && call.parameters['ListenerDescription'] === undefined),
  })),
  {
    name: 'authentication-refused',
    requirement: `${create}.CaEnabled.effect.by-edition`,
    alsoBreaks: [`${create}.*`, 'listener.*'],
    description: 'No edition authenticates clients.',
    behave: () => refusing(create, ({ parameters }) => parameters['CaEnabled'] === 'true'),
  },
  ...(
    [
      ['any-proxy', '/0'],
      ['some-proxies', ';'],
    ] as const
  ).map(([detail, sign]): AlbWritten => ({
    name: `trusted-refused/${detail}`,
    requirement: `${create}.${part(trusted)}.effect.${detail}`,
    alsoBreaks: [`${create}.*`],
    description: `Trusted addresses with ${sign} in them are refused.`,
    behave: () => refusing(create, ({ parameters }) => parameters[trusted]?.includes(sign) === true),
  })),
];

const changed: readonly AlbWritten[] = [
  {
    name: 'group-not-replaced',
    requirement: `${update}.DefaultActions.effect.group-replaced`,
    alsoBreaks: [`${update}.*`],
    description: 'A listener keeps its group.',
    behave: () => forgetting([update], (name) => name === 'DefaultActions'),
  },
  {
    name: 'port-moved',
    requirement: 'listener.effect.protocol-and-port-stay',
    alsoBreaks: ['*'],
    description: 'A change moves a listener to the next port.',
    behave: () => movingPort,
  },
];

/** Faults of listeners and of what they may be given, written by hand. */
export function listenerFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, [...unchecked, ...disliked, ...changed]);
}

const movingPort: AlbBehave = (call, world, next) => {
  const answer = next(call);
  const { listeners } = world.state;
  const found = call.spec.name === update ? listeners.get(call.parameters['ListenerId'] ?? '') : undefined;
  if (found) listeners.set(found.id, { ...found, port: found.port + 1 });
  return answer;
};

function isOf(protocol: string, { parameters }: Invocation): boolean {
  return parameters['ListenerProtocol'] === protocol;
}

function groupsIn({ parameters }: Invocation, { state: { groups } }: AlbWorld): readonly unknown[] {
  const named = groupsNamedIn(readLenientJson(parameters['DefaultActions'] ?? '[]'));
  return named.map((id) => groups.get(id)?.settings['Protocol']);
}
