import type { CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Parameter } from '../specs/parameter.ts';
import type { Requirement } from '../specs/requirement.ts';
import type { RequirementKind } from '../specs/requirement-kind.ts';
import { constraintCases } from './constraint-cases.ts';
import { placeCases } from './place-cases.ts';
import { presenceCases } from './presence-cases.ts';
import { referenceCases } from './reference-cases.ts';
import { ruleCases } from './rule-cases.ts';

interface Maker {
  readonly file: string;
  readonly make: (action: ActionSpec, parameter: Parameter, context: PlanningContext) => readonly CaseDraft[];
}

const presence: Maker = { file: 'generators/presence-cases.ts', make: presenceCases };
const place: Maker = { file: 'generators/place-cases.ts', make: placeCases };
const reference: Maker = { file: 'generators/reference-cases.ts', make: referenceCases };
const constraint = (kind: Parameters<typeof constraintCases>[2]): Maker => ({
  file: 'generators/constraint-cases.ts',
  make: (action, parameter, context) => constraintCases(action, parameter, kind, context),
});

const makers: Readonly<Partial<Record<RequirementKind, Maker>>> = {
  required: presence,
  protocol: place,
  reference,
  range: constraint('range'),
  enum: constraint('enum'),
  length: constraint('length'),
  pattern: constraint('pattern'),
  structure: constraint('structure'),
  'list-size': constraint('list-size'),
  type: constraint('type'),
};

/** The cases of a requirement about a parameter or a rule between parameters. */
export function parameterCases({ origin, kind }: Requirement, context: PlanningContext): readonly CaseDraft[] {
  if (origin.type === 'rule') return ruleCases(origin.action, origin.rule, context);
  if (origin.type !== 'parameter') return [];
  return makers[kind]?.make(origin.action, origin.parameter, context) ?? [];
}

/** The file that makes them. */
export function parameterMaker({ origin, kind }: Requirement): string | undefined {
  if (origin.type === 'rule') return 'generators/rule-cases.ts';
  return origin.type === 'parameter' ? makers[kind]?.file : undefined;
}
