import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../cases/answer.ts';
import type { Call } from '../../../../cases/call.ts';
import type { Step } from '../../../../cases/step.ts';
import { enter } from '../../../../harness/steps/passing-state.ts';
import type { Scene } from '../../../../harness/steps/scene.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { answer, success } from '../../checks/evidence.ts';

const book = loadSpecBook('alb');
const call = (action: string): Call => ({ action, parameters: {} });
const step: Step<'enter'> = {
  type: 'enter',
  part: 'before',
  need: 'must',
  calls: [call('DeleteAcl'), call('ListAcls')],
  passing: { field: 'Acls.AclStatus', state: 'Deleting' },
  alone: true,
};

/** Leads into the state and sees an answer. */
async function seeing(acls: readonly unknown[]): Promise<readonly Answer[]> {
  const scene = {
    underTest: 'DeleteAcl',
    execution: { workshop: { session: { book } } },
    send: async ({ action }: Call) => answer(success(action === 'ListAcls' ? { Acls: acls } : {}), { action }),
  } as unknown as Scene;
  return (await enter(step, scene)).answers;
}

describe('a state that passes by itself', () => {
  it('is there if a read shows it', async () => {
    expect(await seeing([{ AclId: 'acl-1', AclStatus: 'Deleting' }])).toHaveLength(2);
  });

  it('was missed where the resource has another one, or is in no list any more', async () => {
    await expect(seeing([{ AclId: 'acl-1', AclStatus: 'Available' }])).rejects.toThrow('had passed: Available');
    await expect(seeing([])).rejects.toThrow('the state Deleting had passed');
  });

  it('is nothing that anybody knows of where an item does not show it', async () => {
    await expect(seeing([{ AclId: 'acl-1' }])).rejects.toThrow('does not show Acls.AclStatus');
  });
});
