import { randomUUID } from 'node:crypto';
import { emulationOf } from '../../emulator/services.ts';
import { plainDelivery } from '../../emulator/wire/delivery.ts';
import { encodeRequest, formatTimestamp } from '../../protocol/encode-request.ts';
import type { WireResponse } from '../../protocol/wire.ts';
import { loadSpecBook, serviceIds } from '../../specs/read/load-spec-book.ts';
import { wireOf, type RecordedRequest } from '../client-evidence.ts';
import type { ProductCall } from '../client-suite.ts';
import { scriptedKeys } from './bind-step.ts';

/** An emulator as a case uses it. */
export interface EmulatedSide {
  readonly answer: (request: RecordedRequest) => WireResponse;
  /** How many exist of what the call makes. */
  readonly created: () => number;
}

/** Opens an emulator of the product of a call, with nothing in it, that knows the keys of steps. */
export function openEmulatedSide({
  product,
  version,
  census,
}: ProductCall & { readonly product: string }): EmulatedSide {
  const book = serviceIds()
    .map((id) => loadSpecBook(id))
    .find(({ service }) => service.product === product);
  const emulation = book && emulationOf(book);
  if (!emulation || !census) throw new Error(`what ${product} makes cannot be counted`);
  const accounts = Object.values(scriptedKeys).map(({ id, secret, token }) => ({
    accessKeyId: id,
    accessKeySecret: secret,
    ...(token === null ? {} : { securityToken: token }),
  }));
  const { gateway } = emulation.open({ book, transitionMs: 0, faults: [], accounts });
  const { permanent } = scriptedKeys;
  return {
    answer: (request) => gateway(wireOf(request), plainDelivery()),
    created: () => {
      const counting = encodeRequest({
        action: census.action,
        version,
        parameters: census.parameters,
        credentials: { accessKeyId: permanent.id, accessKeySecret: permanent.secret },
        format: 'json',
        method: 'GET',
        timestamp: formatTimestamp(Date.now()),
        nonce: randomUUID(),
        host: 'recorder',
      });
      const { body } = gateway(counting, plainDelivery());
      return Number((JSON.parse(body) as Readonly<Record<string, unknown>>)[census.count]);
    },
  };
}
