import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../../../cli/options/proxy-for.ts';

const proxies = { HTTP_PROXY: 'http://plain.example:3128', https_proxy: 'http://user:word@secure.example:3128' };

describe('proxyFor', () => {
  it.each([
    ['http://slb.example', {}, 'http://plain.example:3128/'],
    ['https://slb.example', {}, 'http://user:word@secure.example:3128/'],
    ['http://slb.example', { http_proxy: 'http://lower.example:1' }, 'http://lower.example:1/'],
    ['http://slb.example', { NO_PROXY: 'other.example, .example' }, undefined],
    ['http://slb.example', { no_proxy: '*' }, undefined],
    ['http://slb.example:8080', { NO_PROXY: 'slb.example:80' }, 'http://plain.example:3128/'],
    ['http://myslb.example', { NO_PROXY: 'slb.example' }, 'http://plain.example:3128/'],
    ['http://127.0.0.1:8080', {}, undefined],
    ['http://localhost:8080', {}, undefined],
  ])('gives for %s with %j: %s', (endpoint, more, proxy) => {
    expect(proxyFor(new URL(endpoint), { ...proxies, ...more })).toBe(proxy);
  });

  it('refuses what is no HTTP proxy without repeating it', () => {
    const refused = (): unknown => proxyFor(new URL('http://slb.example'), { HTTP_PROXY: 'socks5://user:word@x' });
    expect(refused).toThrow(/HTTP_PROXY is not the URL of an HTTP proxy/);
    expect(refused).not.toThrow(/word/);
  });
});
