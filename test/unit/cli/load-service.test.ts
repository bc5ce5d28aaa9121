import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadService } from '../../../cli/load-service.ts';
import { packageRoot } from '../../../specs/package-root.ts';

const fixtures = join(packageRoot(), 'test', 'fixtures', 'services');

describe('loadService', () => {
  it('finds a service in a folder of the user, and ours beside it', () => {
    expect(loadService({ service: 'mini', specs: fixtures }).service.id).toBe('mini');
    expect(loadService({ service: 'clb', specs: fixtures }).service.id).toBe('clb');
  });

  it.each([
    [{ service: 'mini' }, /unknown service "mini"/],
    [{ service: 'mini', edition: '1999', specs: fixtures }, /unknown edition "1999" \(known: 2024\)/],
    [{ service: 'mini', specs: join(fixtures, 'none') }, /none does not exist/],
    [{ service: 'mini', specs: mkdtempSync(join(tmpdir(), 'slb-conformance-empty-')) }, /holds no service/],
    [{ service: 'clb', specs: join(packageRoot(), 'specs') }, /describes "alb", which is a service of this tool/],
  ])('refuses %j', (choice, message) => {
    expect(() => loadService(choice)).toThrow(message);
  });
});
