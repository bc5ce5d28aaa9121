import openApiCore, { $OpenApiUtil } from '@alicloud/openapi-core';
import { describe } from 'vitest';
import { callForm, testGenericClient, type Body, type MakeClient } from './generic-client.ts';

/** The test runner unwraps the default export of a CommonJS module; TypeScript does not. */
const Client = openApiCore as unknown as typeof openApiCore.default;

/** The vendor's client, unmodified. */
function clientBy(place: 'query' | 'body'): MakeClient {
  return (endpoint, credentials) => {
    const client = new Client(new $OpenApiUtil.Config({ endpoint, protocol: 'http', ...credentials }));
    return async (action, parameters) => {
      const request = new $OpenApiUtil.OpenApiRequest({ [place]: parameters });
      const options = {} as Parameters<typeof client.callApi>[2];
      const { body } = await client.callApi(new $OpenApiUtil.Params({ ...callForm, action }), request, options);
      return body as Body;
    };
  };
}

describe.each(['query', 'body'] as const)('@alicloud/openapi-core with its parameters in the %s', (place) => {
  testGenericClient(clientBy(place));
});
