import { openTestBed, type TestBed } from '../unit/emulator/emulator-client.ts';
import type { FactService } from './fact-service.ts';

/** An emulator in which facts are played, and what has been prepared in it. */
export interface Stage extends AsyncDisposable {
  readonly service: FactService;
  readonly bed: TestBed;
  readonly prepared: Map<string, Promise<Variables>>;
}

export type Variables = ReadonlyMap<string, string>;

/** How long passing states last, on a clock that only the facts move. */
export const transitionMs = 500;

export async function openStage(service: FactService, edition: string, faults: readonly string[] = []): Promise<Stage> {
  const { book, servers } = service;
  const bed = await openTestBed({ book, edition, servers, faults, transitionMs });
  return { service, bed, prepared: new Map(), [Symbol.asyncDispose]: () => bed[Symbol.asyncDispose]() };
}
