/** What sets the listeners of one protocol apart; a new protocol is a new entry. */
export interface ListenerKind {
  readonly protocol: 'tcp' | 'udp' | 'http' | 'https';
  /** Ports are unique per transport: HTTP 80 and TCP 80 exclude each other, UDP 80 would not. */
  readonly transport: 'tcp' | 'udp';
  /** What a parameter left out on creation counts as, by the documents. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Settings shown by Describe as numbers, as JSON booleans, and as text; absent unless set. */
  readonly integers: readonly string[];
  readonly booleans: readonly string[];
  readonly texts: readonly string[];
  /** The health check's waiting time, raised to its interval where it is shorter. */
  readonly timeout: string;
  /** Ports that the service keeps for itself. */
  readonly reservedPorts?: readonly number[];
}

const shared = {
  integers: [
    'ListenerPort',
    'BackendServerPort',
    'Bandwidth',
    'HealthyThreshold',
    'UnhealthyThreshold',
    'HealthCheckConnectPort',
    'HealthCheckInterval',
  ],
  texts: [
    'LoadBalancerId',
    'Description',
    'Scheduler',
    'VServerGroupId',
    'HealthCheck',
    'HealthCheckDomain',
    'HealthCheckURI',
    'HealthCheckHttpCode',
    'HealthCheckMethod',
    'AclStatus',
    'AclType',
    'AclId',
  ],
  defaults: {
    Description: '',
    Scheduler: 'wrr',
    VServerGroupId: '',
    HealthyThreshold: '3',
    UnhealthyThreshold: '3',
    HealthCheckInterval: '2',
    HealthCheckDomain: '',
    HealthCheckURI: '',
    HealthCheckHttpCode: 'http_2xx',
    AclStatus: 'off',
  },
} as const;

const tcp: ListenerKind = {
  protocol: 'tcp',
  transport: 'tcp',
  timeout: 'HealthCheckConnectTimeout',
  integers: [
    ...shared.integers,
    'PersistenceTimeout',
    'EstablishedTimeout',
    'HealthCheckConnectTimeout',
    'ConnectionDrainTimeout',
  ],
  booleans: ['ProxyProtocolV2Enabled'],
  texts: [...shared.texts, 'HealthCheckType', 'MasterSlaveServerGroupId', 'ConnectionDrain', 'SynProxy'],
  defaults: {
    ...shared.defaults,
    MasterSlaveServerGroupId: '',
    PersistenceTimeout: '0',
    EstablishedTimeout: '900',
    HealthCheck: 'on',
    HealthCheckType: 'tcp',
    HealthCheckConnectTimeout: '5',
    ProxyProtocolV2Enabled: 'false',
  },
};

const http: ListenerKind = {
  protocol: 'http',
  transport: 'tcp',
  timeout: 'HealthCheckTimeout',
  integers: [...shared.integers, 'CookieTimeout', 'HealthCheckTimeout', 'IdleTimeout', 'RequestTimeout', 'ForwardPort'],
  booleans: [],
  texts: [
    ...shared.texts,
    'XForwardedFor',
    'XForwardedFor_SLBIP',
    'XForwardedFor_SLBID',
    'XForwardedFor_proto',
    'XForwardedFor_SLBPORT',
    'XForwardedFor_ClientSrcPort',
    'StickySession',
    'StickySessionType',
    'Cookie',
    'Gzip',
    'ListenerForward',
    'SecurityStatus',
  ],
  defaults: {
    ...shared.defaults,
    Bandwidth: '-1',
    XForwardedFor: 'on',
    XForwardedFor_SLBIP: 'off',
    XForwardedFor_SLBID: 'off',
    XForwardedFor_proto: 'off',
    XForwardedFor_SLBPORT: 'off',
    XForwardedFor_ClientSrcPort: 'off',
    StickySession: 'off',
    Gzip: 'on',
    HealthCheck: 'off',
    HealthCheckMethod: 'head',
    HealthCheckTimeout: '5',
    IdleTimeout: '15',
    RequestTimeout: '60',
    ListenerForward: 'off',
  },
};

const udpTexts = new Set(['HealthCheckDomain', 'HealthCheckURI', 'HealthCheckHttpCode', 'HealthCheckMethod']);
const {
  HealthCheckDomain: _domain,
  HealthCheckURI: _uri,
  HealthCheckHttpCode: _code,
  ...udpDefaults
} = shared.defaults;

const udp: ListenerKind = {
  protocol: 'udp',
  transport: 'udp',
  timeout: 'HealthCheckConnectTimeout',
  integers: [...shared.integers, 'HealthCheckConnectTimeout'],
  booleans: ['ProxyProtocolV2Enabled'],
  texts: [
    ...shared.texts.filter((name) => !udpTexts.has(name)),
    'MasterSlaveServerGroupId',
    'HealthCheckReq',
    'HealthCheckExp',
  ],
  defaults: {
    ...udpDefaults,
    Bandwidth: '-1',
    MasterSlaveServerGroupId: '',
    HealthCheck: 'on',
    HealthCheckConnectTimeout: '5',
    HealthCheckReq: '',
    HealthCheckExp: '',
    ProxyProtocolV2Enabled: 'false',
  },
  // VXLAN; refused since 2024 (OperationDenied.SpecialListenerPortNotAllowed).
  reservedPorts: [4789],
};

const { ListenerForward: _forward, ...httpsDefaults } = http.defaults;

const https: ListenerKind = {
  ...http,
  protocol: 'https',
  integers: http.integers.filter((name) => name !== 'ForwardPort'),
  texts: [
    ...http.texts.filter((name) => name !== 'ListenerForward'),
    'ServerCertificateId',
    'CACertificateId',
    'EnableHttp2',
    'TLSCipherPolicy',
  ],
  defaults: { ...httpsDefaults, EnableHttp2: 'on', TLSCipherPolicy: 'tls_cipher_policy_1_0' },
};

/** The protocols that listeners may speak. */
export const listenerKinds: Readonly<Record<ListenerKind['protocol'], ListenerKind>> = { tcp, udp, http, https };
