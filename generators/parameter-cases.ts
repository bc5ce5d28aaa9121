import type { CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { Requirement } from '../specs/requirement.ts';
import { constraintCases } from './constraint-cases.ts';
import { placeCases } from './place-cases.ts';
import { presenceCases } from './presence-cases.ts';
import { referenceCases } from './reference-cases.ts';
import { ruleCases } from './rule-cases.ts';

/** The cases of a requirement about a parameter or a rule between parameters. */
export function parameterCases({ origin, kind }: Requirement, context: PlanningContext): readonly CaseDraft[] {
  if (origin.type === 'rule') return ruleCases(origin.action, origin.rule, context);
  if (origin.type !== 'parameter') return [];
  const { action, parameter } = origin;
  switch (kind) {
    case 'required':
      return presenceCases(action, parameter, context);
    case 'protocol':
      return placeCases(action, parameter, context);
    case 'reference':
      return referenceCases(action, parameter, context);
    case 'range':
    case 'enum':
    case 'length':
    case 'pattern':
    case 'structure':
    case 'list-size':
    case 'type':
      return constraintCases(action, parameter, kind, context);
    default:
      return [];
  }
}
