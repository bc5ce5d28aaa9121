import { describe, expect, it } from 'vitest';
import { replayedCall } from '../../../bench/replayed-call.ts';
import { encodeRequest } from '../../../protocol/encode-request.ts';

const signed = {
  version: '2014-05-15',
  credentials: { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'token' },
  timestamp: '2026-01-01T00:00:00Z',
  nonce: 'n',
  host: 'localhost',
} as const;

describe('replayedCall', () => {
  it.each(['v1', 'v3'] as const)('is what was called, whatever signed it: %s', (scheme) => {
    for (const method of ['GET', 'POST'] as const) {
      const call = { action: 'DescribeRegions', method, parameters: { RegionId: 'a b', Tags: '[1]' } };
      const request = encodeRequest({ ...call, ...signed, format: 'json', scheme });
      expect(replayedCall(request)).toEqual({ ...call, format: 'json' });
    }
  });

  it('asks for the format that was asked for', () => {
    const request = encodeRequest({ action: 'A', method: 'GET', parameters: {}, ...signed, format: 'xml' });
    expect(replayedCall(request).format).toBe('xml');
  });
});
