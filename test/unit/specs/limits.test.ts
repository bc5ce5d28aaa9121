import { describe, expect, test } from 'vitest';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import { keepsLimits } from '../../../specs/oracle/keeps-limits.ts';
import { readLimits } from '../../../specs/read/read-limits.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { SpecError } from '../../../specs/spec-error.ts';

const requirements = deriveRequirements(loadSpecBook('clb'));
const expectOf = (id: string): unknown => requirements.find((requirement) => requirement.id === `clb.${id}`)?.expect;

describe('limits', () => {
  test.each([
    [{ maxLength: 3 }, { text: 'abc' }, true],
    [{ maxLength: 3 }, { text: 'abcd' }, false],
    [{ minLength: 1 }, { text: '' }, false],
    [{ characters: 'a-c' }, { text: 'abcd' }, false],
    [{ characters: 'a-c', incomplete: true }, { text: 'abcd' }, undefined],
    [{ prefix: '/', not: ['/'] }, { text: '/' }, false],
    [{ prefix: '/', not: ['/'] }, { text: '/a' }, true],
    [{ forbiddenPrefixes: ['aliyun'] }, { text: 'aliyun-key' }, false],
    [{ maxItems: 5 }, { items: 5 }, true],
    [{ maxItems: 5 }, { items: 6 }, false],
    [{ minItems: 1 }, { items: 0 }, false],
  ])('%o of %o: %s', (limits, limited, kept) => {
    expect(keepsLimits(limits, limited)).toBe(kept);
  });

  test('stand in what a requirement expects, edition by edition', () => {
    expect(expectOf('AddTags.Tags.length.key')).toEqual({ maxLength: 64 });
    expect(expectOf('AddTags.Tags.quota.per-call')).toEqual({ maxItems: 5 });
    expect(expectOf('DescribeLoadBalancers.Tags.quota.per-call')).toEqual({ maxItems: 10 });
    expect(expectOf('CreateLoadBalancerTCPListener.Tag.list-size')).toEqual({ maxItems: 20 });
    expect(expectOf('CreateLoadBalancerTCPListener.Tag.structure')).toMatchObject({
      fields: { Key: { maxLength: 64 }, Value: { maxLength: 128 } },
    });
    expect(expectOf('CreateRules.RuleList.length.name')).toEqual({
      byEdition: {
        '2018': { minLength: 1, maxLength: 80 },
        '2019': { minLength: 1, maxLength: 40 },
        '2024': { minLength: 1, maxLength: 40 },
      },
    });
    expect(expectOf('rule.quota.per-listener')).toMatchObject({ maxItems: 40, errors: [{ code: 'TooManyRules' }] });
  });

  test('need a source of their edition', () => {
    const file = {
      file: 'rules.yaml',
      hash: '',
      value: {},
      fail: (at: string, why: string) => new SpecError('', '', at, why),
    };
    const source = { document: 'guide-2018', edition: '2018', section: 'AddTags' };
    const read = () => readLimits({ '2024': { maxItems: 5 } }, { sources: [source], level: 'must' }, file, '/limits');
    expect(read).toThrow(/no source of edition 2024/);
  });
});
