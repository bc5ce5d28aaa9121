import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normaliseNames } from '../../../../emulator/wire/parameter-names.ts';
import { spell } from '../../../../harness/wire/spelling.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('relay', join(import.meta.dirname, '..', '..', '..', 'fixtures', 'services'));
const backends = '[{"Target":{"ServerId":"i-1","Zone":{"Name":"a"}},"Port":"80"},{"Port":"81"}]';

describe('a list that is flattened', () => {
  it('travels as parameters of their own', () => {
    expect(spell(book, 'CreateRoute', { RoutePort: '80', Backends: backends }, undefined)).toEqual({
      RoutePort: '80',
      'Backends.1.Target.ServerId': 'i-1',
      'Backends.1.Target.Zone.Name': 'a',
      'Backends.1.Port': '80',
      'Backends.2.Port': '81',
    });
  });

  it.each(['no JSON', '[]', '7'])('is sent as it is if it cannot be taken apart: %s', (text) => {
    expect(spell(book, 'CreateRoute', { Backends: text }, undefined)).toEqual({ Backends: text });
  });

  it('is put together again where it is received', () => {
    const spec = book.actions.find(({ name }) => name === 'CreateRoute');
    if (!spec) throw new Error('no such action');
    const sent = spell(book, 'CreateRoute', { Backends: backends }, undefined);
    expect(normaliseNames(spec, sent, book.service)).toEqual({ Backends: backends });
  });

  it('is put together where its name has a dot', () => {
    const spec = book.actions.find(({ name }) => name === 'CreateRoute');
    const list = spec?.parameters.find(({ name }) => name === 'Backends');
    if (!spec || !list) throw new Error('no such list');
    const nested = { ...spec, parameters: [{ ...list, name: 'Config.Codes' }] };
    const sent = { 'Config.Codes.1': 'a', 'Config.Codes.2': 'b' };
    expect(normaliseNames(nested, sent, book.service)).toEqual({ 'Config.Codes': '["a","b"]' });
  });
});

describe('a name that an erratum corrects', () => {
  const clb = loadSpecBook('clb');
  const sent = { LoadBalancerId: 'lb-1', Tags: '[]' };

  it.each(['AddTags', 'RemoveTags', 'DescribeTags'])(
    'is sent by %s as it is printed, too, under its edition alone',
    (action) => {
      expect(spell(clb, action, sent, '2018')).toEqual({ ...sent, LoadBalancerID: 'lb-1' });
      for (const edition of [undefined, '2019', '2024', '2026'])
        expect(spell(clb, action, sent, edition)).toEqual(sent);
      expect(spell(clb, action, { Tags: '[]' }, '2018')).toEqual({ Tags: '[]' });
    },
  );

  it('is understood either way by the emulator', () => {
    const spec = clb.actions.find(({ name }) => name === 'AddTags');
    if (!spec) throw new Error('no such action');
    expect(normaliseNames(spec, { LoadBalancerID: 'lb-1' }, clb.service)).toEqual({ LoadBalancerId: 'lb-1' });
    expect(normaliseNames(spec, spell(clb, 'AddTags', sent, '2018'), clb.service)).toEqual(sent);
  });
});
