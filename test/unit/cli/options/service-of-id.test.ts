import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serviceOfId } from '../../../../cli/options/service-of-id.ts';
import { packageRoot } from '../../../../specs/package-root.ts';

const fixtures = join(packageRoot(), 'test', 'fixtures', 'services');

it.each([
  ['relay.CreateHub.effect#plain', fixtures, 'relay'],
  ['mini.*', fixtures, 'mini'],
  ['clb.CreateLoadBalancer.offered#bare', fixtures, 'clb'],
  ['relay.CreateHub.effect#plain', undefined, 'other'],
  ['relays.CreateHub.effect', fixtures, 'other'],
])('finds the service of %s', (id, specs, service) => {
  expect(serviceOfId(id, specs, 'other')).toBe(service);
});
