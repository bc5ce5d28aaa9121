import type { SpecBook } from '../../specs/spec-book.ts';
import type { BehaviourFault } from '../fault.ts';

/** A fault of behaviour written by hand; ids and patterns of requirements are without the service. */
export type FaultRow = readonly [
  name: string,
  requirement: string,
  description: string,
  behave: () => BehaviourFault['behave'],
  ...alsoBreaks: readonly string[],
];

/** The faults of some rows; each is made anew, for some remember what they did. */
export function handWritten({ service }: SpecBook, rows: readonly FaultRow[]): readonly BehaviourFault[] {
  return rows.map(([name, requirement, description, behave, ...alsoBreaks]) => ({
    id: `behaviour/${name}`,
    seam: 'behaviour',
    requirement: `${service.id}.${requirement}`,
    alsoBreaks: alsoBreaks.map((pattern) => `${service.id}.${pattern}`),
    description,
    behave: behave(),
  }));
}
