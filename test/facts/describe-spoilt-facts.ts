import { describe, expect, it } from 'vitest';
import type { FactService } from './fact-service.ts';
import { runFact } from './run-fact.ts';
import { openStage } from './stage.ts';

/** Asks facts of an emulator that has a fault, by its id, which each of them must notice. */
export function describeSpoiltFacts(service: FactService, spoilt: Readonly<Record<string, readonly string[]>>): void {
  describe('facts of an emulator that has a fault', () => {
    it.each(Object.entries(spoilt))('are noticed not to hold (%s)', async (fault, ids) => {
      const facts = service.facts.filter(({ id }) => ids.includes(id));
      expect(facts).toHaveLength(ids.length);
      for (const fact of facts) {
        await using stage = await openStage(service, fact.edition, [fault]);
        const told = await runFact(fact, stage).catch((error: unknown) => [String(error)]);
        expect(told, fact.id).not.toEqual([]);
      }
    });
  });
}
