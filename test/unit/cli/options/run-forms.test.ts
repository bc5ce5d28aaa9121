import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocumented, formFor, formOptions, formsOf } from '../../../../cli/options/run-forms.ts';
import { usualForm } from '../../../../specs/oracle/documented-forms.ts';
import { replayCommand } from '../../../../cli/replay-command.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const fixtures = join(packageRoot(), 'test', 'fixtures', 'services');
const clb = usualForm(loadSpecBook('clb').service, undefined);
const relay = usualForm(loadSpecBook('relay', fixtures).service, undefined);
const mini = usualForm(loadSpecBook('mini', fixtures).service, undefined);

describe('the usual form of a service', () => {
  it('is the first that its spec names', () => {
    expect(clb).toEqual({ format: 'json', method: 'GET', signature: 'v1' });
    expect(relay).toEqual({ format: 'json', method: 'POST', signature: 'v3' });
    expect(mini, 'which names none').toEqual({ format: 'json', method: 'GET', signature: 'v1' });
  });

  it('gives way to each option by itself', () => {
    expect(formsOf(formOptions({}, relay))).toEqual([relay]);
    expect(formsOf(formOptions({ method: 'get' }, relay))).toEqual([{ ...relay, method: 'GET' }]);
    expect(formsOf(formOptions({ signature: 'both' }, relay))).toEqual([{ ...relay, signature: 'v1' }, relay]);
  });

  it('gives way to what a target lacks', () => {
    expect(formFor({}, relay)).toEqual(relay);
    expect(formFor({ post: false, signatureV3: false }, relay)).toEqual({
      format: 'json',
      method: 'GET',
      signature: 'v1',
    });
    expect(formFor({ json: false, get: false }, clb)).toEqual({ format: 'xml', method: 'POST', signature: 'v1' });
  });

  it('must be one of which a document of the service speaks, where its spec lists them', () => {
    const { service } = loadSpecBook('alb');
    const xml = { format: 'xml', method: 'GET', signature: 'v1' } as const;
    expect(() => checkDocumented([xml], service)).toThrow(
      '--format xml: no document of alb speaks of it (known: json)',
    );
    expect(() => checkDocumented([{ ...xml, format: 'json' }], service)).not.toThrow();
    for (const other of [loadSpecBook('clb'), loadSpecBook('mini', fixtures)])
      expect(() => checkDocumented([xml], other.service)).not.toThrow();
  });

  it('is what a replay need not say', () => {
    const flags = { service: 'relay', out: '', journal: '.slb-conformance', report: [] };
    const typed = formOptions({ method: 'get' }, relay);
    const usual = formOptions({}, relay);
    expect(replayCommand('relay.x', 1, { ...flags, ...usual }, usual)).not.toMatch(/--(format|method|signature)/);
    expect(replayCommand('relay.x', 1, { ...flags, ...typed }, usual)).toMatch(/--method get$/);
  });
});
