// An adapter for @alicloud/openapi-client, the older generic client: it maps names and nothing else.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { default: Client, Config, OpenApiRequest, Params } = require('@alicloud/openapi-client');
const { default: OpenApiUtil } = require('@alicloud/openapi-util');
const { RuntimeOptions } = require('@alicloud/tea-util');
const { version } = require('@alicloud/openapi-client/package.json');

/** Its caller says where parameters go: `query`, or `body`. */
const place = process.argv[2] ?? 'query';
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

say({
  hello: 1,
  name: '@alicloud/openapi-client',
  version,
  language: `node ${process.version}`,
  speaks: {
    services: ['Alb', 'Slb'],
    signatures: ['v3', 'v1'],
    formats: ['json'],
    methods: ['POST', 'GET'],
    nested: true,
    retryOption: true,
    sts: true,
    tls: true,
    concurrent: true,
    timeouts: true,
  },
});

async function answer(step) {
  const { id, credentials, retry } = step;
  const { protocol, host } = new URL(step.endpoint);
  try {
    const client = new Client(
      new Config({
        endpoint: host,
        protocol: protocol.slice(0, -1),
        regionId: step.region,
        accessKeyId: credentials.id,
        accessKeySecret: credentials.secret,
        ...(credentials.token === null ? {} : { securityToken: credentials.token }),
        ...(step.signature === 'v1' ? { signatureAlgorithm: 'v2' } : {}),
      }),
    );
    const call = new Params({
      action: step.action,
      version: step.version,
      protocol: protocol.slice(0, -1).toUpperCase(),
      pathname: '/',
      method: step.method ?? 'POST',
      authType: 'AK',
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    });
    const retries = typeof retry === 'string' ? {} : { autoretry: true, maxAttempts: retry.max };
    const { connectMs: connectTimeout, readMs: readTimeout } = step.timeouts;
    const runtime = new RuntimeOptions({ connectTimeout, readTimeout, ...retries });
    const request = new OpenApiRequest({ [place]: OpenApiUtil.query(step.parameters) });
    const { body, statusCode = null } = await client.callApi(call, request, runtime);
    say({ id, result: body, status: statusCode });
  } catch (error) {
    const { name, code = null, message, data, accessDeniedDetail } = error;
    const status = error.statusCode ?? data?.statusCode ?? null;
    const requestId = error.requestId ?? data?.RequestId ?? null;
    say({ id, error: { class: name, code, status, requestId, message, fields: { data, accessDeniedDetail } } });
  }
}

createInterface({ input: process.stdin }).on('line', (line) => void answer(JSON.parse(line)));
