import type { WireParameters } from '../../protocol/wire.ts';
import type { Answer } from '../../cases/answer.ts';
import type { CallOptions } from './call-options.ts';
import type { Session } from './session.ts';

/** Sends a call that may be carried out twice, in the format of the run or, if the target does not speak that, in the other. */
export async function callInAnyForm(
  action: string,
  parameters: WireParameters,
  options: CallOptions,
  { call, target, tongue }: Session,
): Promise<Answer> {
  const { signature, method, format } = target;
  const other = { signature, method, format: format === 'json' ? 'xml' : 'json' } as const;
  const tidying = { ...options, repeatable: true, tidying: true };
  const isKnown = tongue.other() !== undefined;
  const answer = await call(action, parameters, isKnown ? { ...tidying, form: other } : tidying);
  if (isKnown || answer.meaning.type !== 'garbled') return answer;
  const again = await call(action, parameters, { ...tidying, form: other });
  return again.meaning.type === 'garbled' || again.meaning.type === 'silence' ? answer : again;
}
