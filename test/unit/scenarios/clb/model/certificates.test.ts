import { describe, expect, it } from 'vitest';
import { predictCertificate } from '../../../../../scenarios/clb/model/certificates.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { worldAfter } from './world-after.ts';

type Row = readonly [before: readonly Act[], act: Parameters<typeof predictCertificate>[1], words: string];

const rows: readonly Row[] = [
  [[], { on: 'certificate', kind: 'ca', does: 'create' }, 'accepted'],
  [[], { on: 'certificate', kind: 'ca', does: 'delete', certificate: 0 }, 'refused, for there is no such certificate'],
  [
    [{ on: 'certificate', kind: 'ca', does: 'create' }],
    { on: 'certificate', kind: 'ca', does: 'rename', certificate: 0, name: 'two' },
    'accepted',
  ],
  [
    [
      { on: 'certificate', kind: 'ca', does: 'create' },
      { on: 'certificate', kind: 'ca', does: 'rename', certificate: 0, name: 'two' },
    ],
    { on: 'certificate', kind: 'ca', does: 'read', certificate: 0 },
    'shows a certificate named two',
  ],
  [
    [
      { on: 'certificate', kind: 'ca', does: 'create' },
      { on: 'certificate', kind: 'ca', does: 'delete', certificate: 0 },
    ],
    { on: 'certificate', kind: 'ca', does: 'read', certificate: 0 },
    'shows no certificate, or refused',
  ],
];

describe('predictCertificate', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(predictCertificate(worldAfter(before.map((one) => ({ act: one }))), act).words).toBe(words);
  });

  it('remembers what the answer to an upload tells', () => {
    const act = { on: 'certificate', kind: 'server', does: 'create' } as const;
    const made = predictCertificate(worldAfter([]), act);
    const told = made.told?.(made.accepted[0] ?? worldAfter([]), { ServerCertificateId: 'c-1', Fingerprint: 'f' });
    expect(told?.certificates.server).toEqual([{ id: 'c-1', fingerprint: 'f' }]);
    const list = (Fingerprint: string): object => ({
      ServerCertificates: { ServerCertificate: [{ ServerCertificateId: 'c-1', Fingerprint }] },
    });
    const { shows } = predictCertificate(told ?? worldAfter([]), { ...act, does: 'read' });
    expect([shows?.({ ...list('f') }), shows?.({ ...list('g') }), shows?.({})]).toEqual([true, false, false]);
  });
});
