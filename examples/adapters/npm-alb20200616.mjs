// An adapter for @alicloud/alb20200616, a typed client on openapi-core: it maps names and nothing else.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { default: Client, ...models } = require('@alicloud/alb20200616');
const { $OpenApiUtil } = require('@alicloud/openapi-core');
const { RuntimeOptions, cast } = require('@darabonba/typescript');
const { version } = require('@alicloud/alb20200616/package.json');

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

say({
  hello: 1,
  name: '@alicloud/alb20200616',
  version,
  language: `node ${process.version}`,
  speaks: {
    services: ['Alb'],
    signatures: ['v3'],
    formats: ['json'],
    methods: ['POST'],
    nested: true,
    typed: true,
    sts: true,
    tls: true,
    ownAuthority: true,
    concurrent: true,
    timeouts: true,
  },
});

async function answer(step) {
  const { id, action, credentials, timeouts } = step;
  const Request = models[`${action}Request`];
  if (Request === undefined) return say({ id, skipped: `@alicloud/alb20200616 has no ${action}` });
  const { protocol, host } = new URL(step.endpoint);
  try {
    const client = new Client(
      new $OpenApiUtil.Config({
        endpoint: host,
        protocol: protocol.slice(0, -1),
        regionId: step.region,
        accessKeyId: credentials.id,
        accessKeySecret: credentials.secret,
        ...(credentials.token === null ? {} : { securityToken: credentials.token }),
      }),
    );
    const runtime = new RuntimeOptions({
      ...(step.ca === null ? {} : { ca: readFileSync(step.ca, 'utf8') }),
      readTimeout: timeouts.readMs,
      connectTimeout: timeouts.connectMs,
    });
    const method = `${action[0].toLowerCase()}${action.slice(1)}WithOptions`;
    const { body, statusCode } = await client[method](cast(step.parameters, new Request({})), runtime);
    say({ id, result: body.toMap(), status: statusCode });
  } catch (error) {
    const { name, code = null, message, statusCode: status = null, requestId = null, data, accessDeniedDetail } = error;
    say({ id, error: { class: name, code, status, requestId, message, fields: { data, accessDeniedDetail } } });
  }
}

createInterface({ input: process.stdin }).on('line', (line) => void answer(JSON.parse(line)));
