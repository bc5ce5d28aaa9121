import { describe, expect, it } from 'vitest';
import { readMisprinted } from '../../../../harness/answers/misprinted-lists.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { failure, success } from '../../checks/evidence.ts';

const book = loadSpecBook('clb');
const rule = { RuleId: 'rule-1' };
const group = { VServerGroupId: 'rsp-1' };

describe('readMisprinted', () => {
  it('reads a list from where a known misprint shows it, and says so', () => {
    const read = readMisprinted(success({ RuleList: { Rule: [rule] } }), 'DescribeRules', book);
    expect(read).toMatchObject({ body: { Rules: { Rule: [rule] } }, misprints: ['Rules.Rule'] });
    const bare = readMisprinted(success({ VServerGroups: [group] }), 'DescribeVServerGroups', book);
    expect(bare).toMatchObject({
      body: { VServerGroups: { VServerGroup: [group] } },
      misprints: ['VServerGroups.VServerGroup'],
    });
  });

  it('leaves what stands where it should, and what no misprint explains', () => {
    for (const meaning of [
      success({ Rules: { Rule: [rule] }, RuleList: { Rule: [] } }),
      success({ RuleSet: { Rule: [rule] } }),
      success({ RuleList: { Rule: 'rule-1' } }),
      failure('InvalidParameter'),
    ])
      expect(readMisprinted(meaning, 'DescribeRules', book)).toEqual(meaning);
    const elsewhere = success({ RuleList: { Rule: [rule] } });
    expect(readMisprinted(elsewhere, 'DescribeZones', book)).toEqual(elsewhere);
  });
});
