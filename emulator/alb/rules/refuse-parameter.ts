import { refuse } from '../../core/refusal.ts';

/** Refuses a parameter of a rule; each reason has a subject of its own, so that a fault can let one of them pass. */
export function refuseParameter(name: string, why: string): never {
  return refuse('constraint', `${name}.${why}`, 400, 'InvalidParameter', `Specified parameter ${name} is not valid.`);
}
