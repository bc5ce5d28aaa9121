import type { CaseResult } from './assess-case.ts';
import type { Case } from '../../cases/case.ts';

/** Whether what comes of a case depends on which of several calls the target takes first. */
export function isRace({ requirement }: Case): boolean {
  return requirement.kind === 'concurrency';
}

/**
 * Runs a race so many times, however it ends, and says how often it failed. What the first failure shows is what counts;
 * once there is one, nobody needs a smaller form of the others.
 */
export async function repeatRace(
  tries: number,
  once: (isToShrink: boolean) => Promise<CaseResult>,
): Promise<CaseResult> {
  let failure: CaseResult | undefined;
  let failed = 0;
  for (let tried = 1; ; tried += 1) {
    const result = await once(failure === undefined);
    if (result.verdict === 'fail') failed += 1;
    if (result.verdict === 'fail') failure ??= result;
    if (!['pass', 'fail', 'inconclusive'].includes(result.verdict)) return result;
    if (tried >= tries) return { ...(failure ?? result), reason: saying(failure ?? result, failed, tried) };
  }
}

function saying({ verdict, reason }: CaseResult, failed: number, tried: number): string {
  const often = `failed in ${failed} of ${tried} tries`;
  return verdict === 'inconclusive' && reason !== undefined ? `${often}; the last: ${reason}` : often;
}
