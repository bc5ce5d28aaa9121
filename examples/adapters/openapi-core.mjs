// An adapter for @alicloud/openapi-core, the core of the newer Node.js SDKs: it maps names and nothing else.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { default: Client, $OpenApiUtil } = require('@alicloud/openapi-core');
const { RuntimeOptions } = require('@darabonba/typescript');
const { version } = require('@alicloud/openapi-core/package.json');

/** Its caller says where parameters go: `query`, or `body`. */
const place = process.argv[2] ?? 'query';
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

say({
  hello: 1,
  name: '@alicloud/openapi-core',
  version,
  language: `node ${process.version}`,
  speaks: {
    services: ['Alb', 'Slb'],
    signatures: ['v3'],
    formats: ['json'],
    methods: ['POST', 'GET'],
    nested: true,
    sts: true,
    tls: true,
    ownAuthority: true,
    concurrent: true,
    timeouts: true,
  },
});

async function answer(step) {
  const { id, credentials } = step;
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
    const call = new $OpenApiUtil.Params({
      action: step.action,
      version: step.version,
      pathname: '/',
      method: step.method ?? 'POST',
      authType: 'AK',
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    });
    const request = new $OpenApiUtil.OpenApiRequest({ [place]: $OpenApiUtil.default.query(step.parameters) });
    const runtime = new RuntimeOptions({
      ...(step.ca === null ? {} : { ca: readFileSync(step.ca, 'utf8') }),
      readTimeout: step.timeouts.readMs,
      connectTimeout: step.timeouts.connectMs,
    });
    const { body, statusCode } = await client.callApi(call, request, runtime);
    say({ id, result: body, status: statusCode ?? null });
  } catch (error) {
    const { name, code = null, message, statusCode: status = null, requestId = null, data, accessDeniedDetail } = error;
    say({ id, error: { class: name, code, status, requestId, message, fields: { data, accessDeniedDetail } } });
  }
}

createInterface({ input: process.stdin }).on('line', (line) => void answer(JSON.parse(line)));
