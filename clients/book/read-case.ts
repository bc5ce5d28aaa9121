import type { ClientCase, ScriptedStep } from '../client-suite.ts';

/** A case as it is written: of one step what is said of it may stand beside the rest. */
export type WrittenCase = Omit<ClientCase, 'steps'> &
  Partial<ScriptedStep> & { readonly steps?: readonly ScriptedStep[] };

/** The case with its steps in a list, each as often as it is repeated. */
export function readCase({
  call,
  with: parameters,
  repeat,
  format,
  method,
  credentials,
  retry,
  readMs,
  afterMs,
  steps,
  ...rest
}: WrittenCase): ClientCase {
  const own: ScriptedStep[] =
    call === undefined
      ? []
      : [
          {
            call,
            ...(parameters === undefined ? {} : { with: parameters }),
            ...(repeat === undefined ? {} : { repeat }),
            ...(format === undefined ? {} : { format }),
            ...(method === undefined ? {} : { method }),
            ...(credentials === undefined ? {} : { credentials }),
            ...(retry === undefined ? {} : { retry }),
            ...(readMs === undefined ? {} : { readMs }),
            ...(afterMs === undefined ? {} : { afterMs }),
          },
        ];
  return { ...rest, steps: [...own, ...(steps ?? [])].flatMap(repeated) };
}

function repeated(step: ScriptedStep): readonly ScriptedStep[] {
  return Array.from({ length: step.repeat ?? 1 }, () => step);
}
