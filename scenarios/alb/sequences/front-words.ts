/** The words that sequences are written in, each list from the simplest on: a word shrinks to those before it. */
export const frontWords: Readonly<Record<string, readonly string[]>> = {
  ListenerProtocol: ['HTTP', 'HTTPS', 'QUIC'],
  ListenerPort: ['80', '81'],
  IdleTimeout: ['20', '30', '40'],
  RequestTimeout: ['50', '70', '90'],
  ServerGroupName: ['one', 'two'],
  LoadBalancerName: ['one', 'two'],
  Priority: ['1', '2', '3'],
};

/** Those that a call need not have. */
export const spareWords: ReadonlySet<string> = new Set(['IdleTimeout', 'RequestTimeout']);
