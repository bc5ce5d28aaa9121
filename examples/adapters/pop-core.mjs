// An adapter for @alicloud/pop-core: it maps names and nothing else.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const RpcClient = require('@alicloud/pop-core');
const { version } = require('@alicloud/pop-core/package.json');

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

say({
  hello: 1,
  name: '@alicloud/pop-core',
  version,
  language: `node ${process.version}`,
  speaks: {
    services: ['Slb', 'Alb'],
    signatures: ['v1'],
    formats: ['json'],
    methods: ['GET', 'POST'],
    sts: true,
    tls: true,
    ownAuthority: true,
    concurrent: true,
    timeouts: true,
  },
});

async function answer(step) {
  const { id, credentials } = step;
  try {
    const client = new RpcClient({
      endpoint: step.endpoint,
      apiVersion: step.version,
      accessKeyId: credentials.id,
      accessKeySecret: credentials.secret,
      ...(credentials.token === null ? {} : { securityToken: credentials.token }),
    });
    if (step.ca !== null && step.endpoint.startsWith('https:')) {
      client.keepAliveAgent.options.ca = readFileSync(step.ca);
    }
    const options = { timeout: step.timeouts.readMs, ...(step.method === null ? {} : { method: step.method }) };
    const result = await client.request(step.action, step.parameters, options);
    say({ id, result });
  } catch (error) {
    const { name, code = null, message, data, url, entry } = error;
    const status = entry?.response?.statusCode ?? null;
    say({
      id,
      error: { class: name, code, status, requestId: data?.RequestId ?? null, message, fields: { data, url } },
    });
  }
}

createInterface({ input: process.stdin }).on('line', (line) => void answer(JSON.parse(line)));
