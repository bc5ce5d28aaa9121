import type { ClientCase, ScriptedStep } from '../client-suite.ts';

/** A case as it is written: of one step what is said of it may stand beside the rest. */
export type WrittenCase = Omit<ClientCase, 'steps'> &
  Partial<ScriptedStep> & { readonly steps?: readonly ScriptedStep[] };

/** The case with its steps in a list, each as often as it is repeated. */
export function readCase({ steps = [], ...written }: WrittenCase): ClientCase {
  const own = Object.entries(written).filter(([name]) => ofSteps.has(name));
  const rest = Object.fromEntries(Object.entries(written).filter(([name]) => !ofSteps.has(name)));
  const first = written.call === undefined ? [] : [Object.fromEntries(own) as unknown as ScriptedStep];
  return { ...(rest as Omit<ClientCase, 'steps'>), steps: [...first, ...steps].flatMap(repeated) };
}

const ofSteps: ReadonlySet<string> = new Set<keyof ScriptedStep>([
  'call',
  'with',
  'repeat',
  'format',
  'method',
  'credentials',
  'retry',
  'readMs',
  'connectMs',
  'region',
  'all',
  'until',
  'afterMs',
]);

function repeated(step: ScriptedStep): readonly ScriptedStep[] {
  return Array.from({ length: step.repeat ?? 1 }, () => step);
}
