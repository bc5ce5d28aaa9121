import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conformance } from '../../../cli/conformance.ts';
import type { Suite } from '../../../cases/case.ts';
import type { RunEvent } from '../../../harness/engine.ts';
import { packageRoot } from '../../../specs/package-root.ts';

describe('conformance', () => {
  it('runs what is selected against the embedded emulator and gives the report', async () => {
    const events: RunEvent['type'][] = [];
    const requirement = 'clb.DescribeRegions.offered';
    const report = await conformance({
      seed: 1,
      select: { requirement },
      onEvent: ({ type }) => void events.push(type),
    });
    expect(report.requirements.map(({ id, verdict }) => [id, verdict])).toEqual([[requirement, 'pass']]);
    expect(events).toEqual(['started', 'finished-case']);
  });

  it('lets suites of the caller test a rule by a scenario that only they know', async () => {
    const specs = mkdtempSync(join(tmpdir(), 'slb-conformance-own-'));
    cpSync(join(packageRoot(), 'test', 'fixtures', 'services', 'mini'), join(specs, 'mini'), { recursive: true });
    const service = join(specs, 'mini', 'service.yaml');
    writeFileSync(service, readFileSync(service, 'utf8').replace('resources:', 'topics: [tide]\nresources:'));
    mkdirSync(join(specs, 'mini', 'rules'));
    const source = "{ document: mini-description, edition: '2024', section: Tides }";
    writeFileSync(
      join(specs, 'mini', 'rules', 'tide.yaml'),
      `topics:\n  - { topic: tide, kind: effect, detail: turns, statement: It turns., level: must, sources: [${source}], scenario: moon }\n`,
    );
    const own: Suite = {
      id: 'tides',
      description: '',
      covers: ({ id }) => id.includes('tide'),
      cases: () => [],
      checks: [],
    };
    const endpoint = 'http://127.0.0.1:9';
    const select = { requirement: 'mini.tide.**' };
    const report = await conformance({ service: 'mini', specs, suites: [own], endpoint, seed: 1, select });
    expect(report.requirements.map(({ id }) => id)).toEqual(['mini.tide.effect.turns']);
    await expect(conformance({ service: 'mini', specs, endpoint, select })).rejects.toThrow(/unknown scenario "moon"/);
  });

  it('refuses options that make no sense, and a host that may be a real account', async () => {
    await expect(conformance({ service: 'none' })).rejects.toThrow(/unknown service/);
    await expect(conformance({ select: { action: ['None'] } })).rejects.toThrow(/unknown action "None"/);
    await expect(conformance({ suites: [{}] as never })).rejects.toThrow(/^suites\[0\] has no id/);
    await expect(conformance({ endpoint: 'https://slb.aliyuncs.com' })).rejects.toThrow(/may be a real account/);
  });
});
