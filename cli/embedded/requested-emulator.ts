import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator/server.ts';
import { loadBook, type ServiceChoice } from '../options/load-book.ts';

/** What the embedded emulator is to serve, in words that a thread can be told. */
export interface EmulatorRequest extends ServiceChoice {
  readonly options: Omit<EmulatorOptions, 'book' | 'clock'>;
}

/** What the thread says first. */
export type EmulatorWord = { readonly endpoint: string } | { readonly problem: string };

/** Loads the service and starts its emulator. */
export async function startRequested({ options, ...choice }: EmulatorRequest): Promise<Emulator> {
  return await startEmulator({ ...options, book: loadBook(choice) });
}
