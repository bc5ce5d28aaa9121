import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { adapterFaults } from '../../../../clients/doubles/adapter-faults.ts';
import { scriptedKeys } from '../../../../clients/running/bind-step.ts';
import { clientReport } from '../../../../clients/running/client-report.ts';
import { planClientCases } from '../../../../clients/running/plan-client-cases.ts';
import { describeFailures } from '../../../../harness/reporting/describe-failures.ts';
import { applyWaivers } from '../../../../reports/model/waivers.ts';
import type { RunReport } from '../../../../reports/model/run-report.ts';
import { exitCodeOf } from '../../../../reports/parts/exit-code.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { doubleHello } from '../../../../clients/doubles/double-hello.ts';
import { clientBook, runDouble } from '../run-cases.ts';

const ids = new Set([
  'client.answer.plain',
  'client.answer.bom',
  'client.request.signature.v1',
  'client.request.nonce.unique',
]);
const requirements = clientBook.requirements.filter(({ id }) => ids.has(id));
const planned = requirements.map((requirement) => ({ requirement, cases: planClientCases(requirement) }));

async function reportWith(...faultIds: readonly string[]): Promise<RunReport> {
  const faults = adapterFaults.filter(({ id }) => faultIds.includes(id));
  const cases = planned.flatMap((one) => one.cases);
  const results = await runDouble(cases, faults);
  return clientReport({
    tool: { name: 'slb-conformance', version: '1' },
    run: { id: 'r', startedAt: '2026-01-01T00:00:00Z', durationMs: 1, options: {} },
    book: clientBook,
    planned,
    found: { hello: doubleHello('some-sdk', '2.0'), results, requests: 3 },
    replay: (id) => `again ${id}`,
  });
}

describe('the report of a run of client mode', () => {
  it('is a report like any other', async () => {
    const report = await reportWith('request.signature-v1-with-bare-secret');
    const schema = JSON.parse(readFileSync(join(packageRoot(), 'specs/schemas/report.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.run.target).toEqual({ kind: 'client', endpoint: 'some-sdk 2.0' });
    expect(report.totals.requirements).toMatchObject({ pass: 2, fail: 1, notApplicable: 1 });
    expect(exitCodeOf(report)).toBe(1);
  });

  it('shows the bytes, the answer, the step and the result, and no secret', async () => {
    const report = await reportWith('request.signature-v1-with-bare-secret');
    const [finding] = report.requirements.flatMap(({ findings }) => findings);
    expect(finding?.exchanges[0]?.request.url).toMatch(/^http:\/\/recorder\//);
    expect(finding?.exchanges[0]?.response?.status).toBe(200);
    expect(finding?.steps?.[0]?.step).toContain('"secret":"***"');
    expect(finding?.steps?.[0]?.result).toContain('"result":');
    expect(finding?.replay).toBe(`again ${finding?.caseId}`);
    const text = JSON.stringify(report);
    for (const { secret } of Object.values(scriptedKeys)) expect(text).not.toContain(secret);
  });

  it('is the same, byte for byte, from run to run', async () => {
    const untimed = (report: RunReport): string => JSON.stringify(report).replaceAll(/"(?:start|end)Ms":\d+/g, '');
    const [first, second] = [
      await reportWith('request.nonce-of-a-digit'),
      await reportWith('request.nonce-of-a-digit'),
    ];
    const short = (report: RunReport): string =>
      untimed({
        ...report,
        requirements: report.requirements.filter(({ id }) => id !== 'client.request.nonce.unique'),
      });
    expect(short(first)).toBe(short(second));
    expect(untimed(await reportWith('request.signature-v1-with-bare-secret'))).toBe(
      untimed(await reportWith('request.signature-v1-with-bare-secret')),
    );
  });

  it('can be waived by the name of the SDK, and notices when the failure is gone', async () => {
    const broken = await reportWith('request.signature-v1-with-bare-secret');
    const waivers = describeFailures(broken, { reason: 'known', owner: 'me', expires: '2999-01-01' });
    expect(waivers.map(({ target }) => target)).toEqual(['some-sdk']);
    expect(exitCodeOf(applyWaivers(broken, waivers, '2026-01-01'))).toBe(0);
    const mended = applyWaivers(await reportWith(), waivers, '2026-01-01');
    expect(mended.waivers?.map(({ state }) => state)).toEqual(['stale']);
    expect(exitCodeOf(mended)).toBe(1);
  });
});
