import { describe, expect, it } from 'vitest';
import { answeredLists } from '../../../../checks/answer/answered-lists.ts';
import type { Answer } from '../../../../cases/answer.ts';
import type { Outcome } from '../../../../cases/case.ts';
import { accept, contextOf, evidence, failure, success } from '../evidence.ts';

const context = contextOf('clb.backend-servers.effect.removed-unlisted');
const path = 'BackendServers.BackendServer';
const removed = '[{"ServerId":"i-2"}]';

function judge(meaning: Answer['meaning'], isSaid = true): Outcome {
  const plan = isSaid ? { answered: [{ path, match: 'none', items: removed } as const] } : {};
  return answeredLists.run(evidence(accept, meaning, { answered: [removed] }, plan), context);
}

function listing(...ids: readonly string[]): Answer['meaning'] {
  return success({ BackendServers: { BackendServer: ids.map((ServerId) => ({ ServerId, Weight: 100 })) } });
}

describe('answeredLists', () => {
  it('passes a list without what must not stand in it', () => {
    expect(judge(listing('i-1')).verdict).toBe('pass');
    expect(judge(listing()).verdict).toBe('pass');
  });

  it('fails where the answer lists what was removed', () => {
    expect(judge(listing('i-1', 'i-2'))).toEqual({
      verdict: 'fail',
      problems: [
        {
          expected: `${path} holds none of ${removed}`,
          actual: 'it holds [{"ServerId":"i-1"},{"ServerId":"i-2"}]',
          at: path,
          deviation: 'shown',
        },
      ],
    });
  });

  it('has no say on a refused call, nor where nothing is said', () => {
    expect(judge(failure('SystemBusy')).verdict).toBe('not-applicable');
    expect(judge(listing('i-2'), false).verdict).toBe('not-applicable');
  });
});
