import openApiClient, { Config, OpenApiRequest, Params } from '@alicloud/openapi-client';
import { describe } from 'vitest';
import { callForm, testGenericClient, type Body, type MakeClient } from './generic-client.ts';

/** The test runner unwraps the default export of a CommonJS module; TypeScript does not. */
const Client = openApiClient as unknown as typeof openApiClient.default;

/** The vendor's client, unmodified. Parameters in the `body` leave it in chunks, without a length in advance. */
function clientBy(settings: object, place: 'query' | 'body'): MakeClient {
  return (endpoint, credentials) => {
    const client = new Client(new Config({ endpoint, protocol: 'http', ...credentials, ...settings }));
    return async (action, parameters) => {
      const request = new OpenApiRequest({ [place]: parameters });
      const options = {} as Parameters<typeof client.callApi>[2];
      const { body } = await client.callApi(new Params({ ...callForm, action }), request, options);
      return body as Body;
    };
  };
}

describe.each([
  ['signature version 3, parameters in the query', {}, 'query'],
  ['signature version 3, parameters in a chunked form', {}, 'body'],
  ['signature version 1, parameters in the query', { signatureAlgorithm: 'v2' }, 'query'],
  ['signature version 1, parameters in a chunked form', { signatureAlgorithm: 'v2' }, 'body'],
] as const)('@alicloud/openapi-client with %s', (_title, settings, place) => {
  testGenericClient(clientBy(settings, place));
});
