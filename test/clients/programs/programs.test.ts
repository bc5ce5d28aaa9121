import { describe, it, type TestContext } from 'vitest';
import type { Adapter } from '../../../clients/adapter-outcome.ts';
import { startEmulator } from '../../../emulator/server.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { driversOf, openAdapter, type Driver, type Manner } from '../drive-adapter.ts';
import { listedAdapters, skipWithout, type ListedAdapter } from '../listed-adapters.ts';
import { aclProgram } from './acl-program.ts';
import {
  caCertificateProgram,
  cipherPolicyProgram,
  domainExtensionProgram,
  serverCertificateProgram,
} from './certificate-programs.ts';
import { ruleProgram, serverGroupProgram } from './group-and-rule-programs.ts';
import { listenerProgram } from './listener-program.ts';
import { loadBalancerProgram } from './load-balancer-program.ts';
import type { Hands, Program } from './program.ts';
import { serviceProgram } from './service-program.ts';

const book = loadSpecBook('clb');

/** What people run, with a fault of the emulator that each must stumble over, and an action without which it cannot be run. */
const all: Readonly<Record<string, readonly [program: Program, fault: string, action?: string]>> = {
  'slb_load_balancer of Terraform': [loadBalancerProgram, 'behaviour/refused/clb.ListTagResources.effect'],
  'slb_listener of Terraform': [
    listenerProgram,
    'behaviour/ignored/clb.SetLoadBalancerHTTPListenerAttribute.Gzip.round-trip',
  ],
  'slb_server_group of Terraform': [
    serverGroupProgram,
    'behaviour/ignored/clb.SetVServerGroupAttribute.VServerGroupName.round-trip',
  ],
  'slb_rule of Terraform': [ruleProgram, 'behaviour/ignored/clb.SetRule.Cookie.round-trip'],
  'slb_server_certificate of Terraform': [
    serverCertificateProgram,
    'behaviour/ignored/clb.SetServerCertificateName.ServerCertificateName.round-trip',
  ],
  'slb_ca_certificate of Terraform': [
    caCertificateProgram,
    'behaviour/ignored/clb.SetCACertificateName.CACertificateName.round-trip',
  ],
  'slb_domain_extension of Terraform': [
    domainExtensionProgram,
    'behaviour/ignored/clb.SetDomainExtensionAttribute.ServerCertificateId.round-trip',
  ],
  'slb_tls_cipher_policy of Terraform': [
    cipherPolicyProgram,
    'behaviour/ignored/clb.SetTLSCipherPolicyAttribute.Name.round-trip',
  ],
  'slb_acl of Terraform': [
    aclProgram,
    'behaviour/ignored/clb.SetAccessControlListAttribute.AclName.round-trip',
    'CreateAccessControlList',
  ],
  'a Service of the controller manager': [
    serviceProgram,
    'behaviour/ignored/clb.SetLoadBalancerDeleteProtection.DeleteProtection.round-trip',
  ],
};

const actions = new Set(book.actions.map(({ name }) => name));

const programs = Object.fromEntries(
  Object.entries(all).filter(([name, [, , action]]) => {
    const isThere = action === undefined || actions.has(action);
    if (!isThere) console.log(`skipped: ${name}: the specs do not describe ${action}`);
    return isThere;
  }),
);

const listed = (name: string): ListedAdapter => {
  const found = listedAdapters.find((one) => one.name === name);
  if (!found) throw new Error(`no adapter is called ${name}`);
  return found;
};

/** The library by maps of the vendor's provider, at its version; only programs call by it. */
const teaRpc: ListedAdapter = {
  name: 'go-tea-rpc',
  file: '',
  command: ['.clients/go-tea-rpc'],
  needs: 'test/clients/install.sh',
};

/** By what each program is run: the first is there wherever these tests are. */
const hands: Readonly<Record<string, readonly [byMap: ListedAdapter, bySdk: ListedAdapter, manner?: Manner]>> = {
  'pop-core': [listed('pop-core'), listed('pop-core')],
  'tea-rpc and the SDK for Go, as the provider calls': [teaRpc, listed('go-sdk')],
  'the older SDK for Java': [listed('java-core'), listed('java-core'), { withoutStatus: true, signatures: ['v1'] }],
  'slb20140515 for Java': [listed('java-slb20140515'), listed('java-slb20140515')],
};

/** Opens what calls, lets something be done by it, and closes it. */
async function byHands(
  [byMap, bySdk, manner = {}]: readonly [ListedAdapter, ListedAdapter, Manner?],
  endpoint: string,
  done: (hands: Hands) => Promise<void>,
): Promise<void> {
  const adapters = await Promise.all([...new Set([byMap, bySdk])].map((one) => openAdapter(one)));
  const drivers = adapters.map((adapter) => driverOf(adapter, endpoint, manner));
  const [first, last] = [drivers[0]!, drivers.at(-1)!];
  try {
    await done({ byMap: first, bySdk: last });
  } finally {
    await Promise.all(adapters.map((adapter) => adapter.close()));
  }
}

function driverOf(adapter: Adapter, endpoint: string, manner: Manner): Driver {
  const drivers = driversOf(adapter, book, endpoint, manner);
  return drivers.find(({ form }) => form.method === 'POST') ?? drivers[0]!;
}

async function serving(faults: readonly string[], done: (endpoint: string) => Promise<void>): Promise<void> {
  const emulator = await startEmulator({ book, transitionMs: 10, faults });
  try {
    await done(emulator.endpoint);
  } finally {
    await emulator.close();
  }
}

describe.concurrent('programs that people run', () => {
  for (const [name, pair] of Object.entries(hands)) {
    it(`do all they do by ${name}`, async (context: TestContext) => {
      for (const one of [pair[0], pair[1]]) skipWithout(one, context);
      await serving([], async (endpoint) => {
        await byHands(pair, endpoint, async (given) => {
          for (const [program] of Object.values(programs)) await program(given);
        });
      });
    });
  }

  it.each(Object.entries(programs))('%s stumbles over what it relies on', async (_name, [program, fault]) => {
    await serving([fault], async (endpoint) => {
      await byHands(hands['pop-core']!, endpoint, async (given) => {
        const ended = await program(given).then(
          () => 'it noticed nothing',
          () => 'it stumbled',
        );
        if (ended !== 'it stumbled') throw new Error(`${fault}: ${ended}`);
      });
    });
  });
});
