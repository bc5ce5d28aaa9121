import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../cases/answer.ts';
import { sendDeletion } from '../../../../harness/provisioning/send-deletion.ts';
import type { Session } from '../../../../harness/wire/session.ts';
import type { WireParameters } from '../../../../protocol/wire.ts';
import { serviceOf } from '../../laws/planned.ts';

const { book } = serviceOf('relay');
const doomed = { resource: 'hub', keys: { HubId: 'hub-1' } };
const deletion = { action: 'DeleteHub', parameters: { HubId: 'hub-1' } };

/** A session whose calls get these codes one after the other; an empty one is a success. */
function answering(...codes: readonly string[]): {
  readonly session: Session;
  readonly sent: (readonly [string, WireParameters])[];
} {
  const sent: (readonly [string, WireParameters])[] = [];
  const call = (action: string, parameters: WireParameters): Promise<Answer> => {
    const code = codes[sent.length] ?? '';
    sent.push([action, parameters]);
    const meaning =
      code === ''
        ? { type: 'success', status: 200, body: {} }
        : { type: 'error', status: 400, error: { code, message: '' } };
    return Promise.resolve({ action, parameters, meaning } as Answer);
  };
  const target = { region: 'r', signature: 'v3', method: 'POST', format: 'json' };
  return { session: { book, call, target, tongue: { other: () => undefined } } as unknown as Session, sent };
}

describe('sendDeletion', () => {
  it('deletes what nothing protects with one call', async () => {
    const { session, sent } = answering('');
    await sendDeletion(deletion, doomed, {}, session);
    expect(sent).toEqual([['DeleteHub', { HubId: 'hub-1' }]]);
  });

  it('frees what is protected, by the name under which that is asked for, and deletes it then', async () => {
    const { session, sent } = answering('OperationDenied.HubShielded');
    const answer = await sendDeletion(deletion, doomed, {}, session);
    expect(answer.meaning.type).toBe('success');
    expect(sent).toEqual([
      ['DeleteHub', { HubId: 'hub-1' }],
      ['ShieldHub', { ResourceId: 'hub-1', Shield: 'off' }],
      ['DeleteHub', { HubId: 'hub-1' }],
    ]);
  });

  it('gives the first answer where another code refuses it, or freeing does not help', async () => {
    const busy = answering('IncorrectStatus.Hub');
    expect((await sendDeletion(deletion, doomed, {}, busy.session)).meaning).toMatchObject({ type: 'error' });
    expect(busy.sent).toHaveLength(1);
    const stuck = answering('OperationDenied.HubShielded', 'Forbidden');
    expect((await sendDeletion(deletion, doomed, {}, stuck.session)).meaning).toMatchObject({
      error: { code: 'OperationDenied.HubShielded' },
    });
  });
});
