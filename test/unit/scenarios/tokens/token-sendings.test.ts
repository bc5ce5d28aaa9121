import { describe, expect, it } from 'vitest';
import { sendPair } from '../../../../scenarios/tokens/token-sendings.ts';

const first = { action: 'First', parameters: {} };
const step = { action: 'Step', parameters: {} };
const second = { action: 'Second', parameters: {} };
const sent = (how: Parameters<typeof sendPair>[0], size = 2): ReturnType<typeof sendPair> =>
  sendPair(how, first, [step], second, size);

describe('sendPair', () => {
  it('sends one after the other, or all at once', () => {
    expect(sent('again')).toEqual({ prepare: [first, step], call: second });
    expect(sent('at-once')).toEqual({ prepare: [step], call: second, together: [first] });
    expect(sent('crowd', 5).together).toHaveLength(4);
  });

  it.each([
    ['cut-when-sent', { cut: 'when-sent' }, undefined],
    ['cut-when-answered', { cut: 'when-answered' }, undefined],
    ['reused-nonce', { form: { signature: 'v1' } }, { resent: true }],
    ['other-format', { form: { format: 'json' } }, { form: { format: 'xml' } }],
    ['other-method', { form: { method: 'GET' } }, { form: { method: 'POST' } }],
  ] as const)('%s', (how, one, other) => {
    const { prepare, call } = sent(how);
    expect([prepare[0]?.sending, prepare[1], call.sending]).toEqual([one, step, other]);
  });
});
