import type { Hello } from '../adapter-protocol.ts';

/** What a double of an SDK says of itself. */
export function doubleHello(name: string, version: string): Hello {
  return {
    hello: 1,
    name,
    version,
    language: `node ${process.version.slice(1)}`,
    speaks: {
      services: ['Alb', 'Slb'],
      signatures: ['v3', 'v1'],
      formats: ['json', 'xml'],
      methods: ['POST', 'GET'],
      nested: true,
      typed: false,
      retryOption: true,
      tls: true,
      ownAuthority: true,
      sts: true,
      concurrent: true,
      timeouts: true,
      pages: true,
      waiters: true,
    },
  };
}
