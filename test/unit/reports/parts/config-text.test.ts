import { describe, expect, it } from 'vitest';
import { configText, mergeConfigs } from '../../../../reports/parts/config-text.ts';

const servers = Array.from({ length: 21 }, (_, index) => `server-id-${index + 1}`);
const merged = mergeConfigs([{ fixtures: { servers } }, { fixtures: { acl: 'acl-id-1' } }, { otherRegion: 'there' }]);

describe('configText', () => {
  it('is JSON that says the same, in lines that fit', () => {
    const text = configText(merged);
    expect(JSON.parse(text)).toEqual({ fixtures: { servers, acl: 'acl-id-1' }, otherRegion: 'there' });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(76);
    expect(text.split('\n').length).toBeLessThan(15);
  });
});
