import type { EmulatorOptions } from './core/emulator-options.ts';
import { emulatedServices, emulationOf } from './services.ts';
import type { Emulator } from './wire/listen.ts';

export type { EmulatorOptions } from './core/emulator-options.ts';
export type { Emulator } from './wire/listen.ts';

/**
 * Starts an emulator of the service that the book describes on a port of its own, with nothing in it.
 *
 * @throws Error when the service cannot be emulated, a fault, a variant or the edition is unknown, or the port is taken.
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const emulation = emulationOf(options.book);
  if (!emulation) throw new Error(withoutEmulator(options.book.service.id));
  return emulation.start(options);
}

function withoutEmulator(service: string): string {
  const known = emulatedServices().join(', ');
  return `there is no emulator of the service "${service}", for specs do not say how to serve it (there is one of ${known}); a run needs the endpoint of a target`;
}
