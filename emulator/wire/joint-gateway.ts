import type { Service } from '../../specs/service.ts';
import type { Gateway } from './gateway.ts';
import { readAttempt } from './read-attempt.ts';

/** The gateway of a service, with what requests call the service by. */
export interface NamedGateway {
  readonly service: Pick<Service, 'product' | 'version'>;
  readonly gateway: Gateway;
}

/**
 * One gateway for several services. A request is for the one whose version it names; one that names none of them is for the
 * one whose host it was sent to, such as `slb.aliyuncs.com` of the product Slb, and else for the first.
 */
export function jointGateway(first: NamedGateway, ...others: readonly NamedGateway[]): Gateway {
  if (others.length === 0) return first.gateway;
  const all = [first, ...others];
  return (request, delivery) => {
    const version = readAttempt(request).parameters['Version'];
    const [label] = (request.headers['host'] ?? '').split('.');
    const addressed =
      all.find(({ service }) => service.version === version) ??
      all.find(({ service }) => service.product.toLowerCase() === label?.toLowerCase()) ??
      first;
    return addressed.gateway(request, delivery);
  };
}
