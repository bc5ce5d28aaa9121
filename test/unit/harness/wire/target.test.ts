import { describe, expect, it } from 'vitest';
import { isLoopback, parseEndpoint } from '../../../../harness/wire/target.ts';

describe('parseEndpoint', () => {
  it.each(['http://127.0.0.1:8080', 'https://slb.aliyuncs.com', 'http://[::1]:80/'])('takes %s', (text) => {
    expect(() => parseEndpoint(text)).not.toThrow();
  });

  it.each([
    '127.0.0.1:8080',
    'ftp://127.0.0.1',
    'http://127.0.0.1/path',
    'http://u:p@127.0.0.1',
    'http://127.0.0.1/?a=b',
    '',
  ])('refuses "%s"', (text) => {
    expect(() => parseEndpoint(text)).toThrow(/endpoint|URL/);
  });
});

describe('isLoopback', () => {
  it.each(['http://127.0.0.1', 'http://127.8.9.10:1', 'http://localhost:1', 'http://[::1]:1'])('knows %s', (text) => {
    expect(isLoopback(new URL(text))).toBe(true);
  });

  it.each([
    'http://10.0.0.1',
    'http://slb.aliyuncs.com',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'http://[::2]',
  ])('does not mistake %s for it', (text) => {
    expect(isLoopback(new URL(text))).toBe(false);
  });
});
