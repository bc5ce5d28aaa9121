import type { SpecBook } from '../specs/spec-book.ts';
import { alb } from './alb/alb.ts';
import { clb } from './clb/clb.ts';
import { emulate, type Emulation } from './emulate.ts';

/** The services that can be emulated. Nothing else in the emulator knows one by name. */
const services: readonly Emulation[] = [emulate(clb), emulate(alb)];

/** The services that there is an emulator of. */
export function emulatedServices(): readonly string[] {
  return services.map(({ id }) => id);
}

/** The emulation of the service that a book describes, if there is one. */
export function emulationOf({ service }: SpecBook): Emulation | undefined {
  return services.find(({ id }) => id === service.id);
}
