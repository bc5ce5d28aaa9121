import { describe, expect, it } from 'vitest';
import { emptyShell, noPem, unusable } from '../../../../../scenarios/clb/certificates/unusable.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

const topic = topicOf('key-in-pem');

describe('unusable', () => {
  it('uploads each of them, and expects the codes of the rule', () => {
    const drafts = unusable({ 'no-pem': { PrivateKey: noPem } })(topic, contextOf());
    expect(drafts.map(({ variant, level }) => [variant, level])).toEqual([['no-pem', topic.level]]);
    const [{ plan } = { plan: undefined }] = drafts;
    expect(plan?.call).toMatchObject({ action: 'UploadServerCertificate', parameters: { PrivateKey: noPem } });
    expect(plan?.expect.answer).toBe('reject');
  });

  it('only observes what the rule only observes', () => {
    const [draft] = unusable({ other: {} })({ ...topic, level: 'observe' }, contextOf());
    expect(draft?.plan.expect.answer).toBe('observe');
  });

  it('writes PEM that holds nothing', () => {
    expect(emptyShell('X')).toMatch(/^-----BEGIN X-----\n\S+\n-----END X-----\n$/);
  });
});
