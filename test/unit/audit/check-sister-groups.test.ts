import { describe, expect, it } from 'vitest';
import { checkSisterGroups } from '../../../audit/check-sister-groups.ts';
import { readData } from '../../../audit/documented-code.ts';
import type { SisterGroups } from '../../../audit/sister-groups.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const file = 'audit/clb/sister-groups.yaml';
const groups = readData<SisterGroups>('clb', 'sister-groups.yaml');
const first = { resources: ['listener'], standFor: {} };

const typos: readonly (readonly [what: string, SisterGroups, RegExp])[] = [
  ['a resource', { ...groups, groups: [{ ...first, resources: ['listner'] }] }, /unknown resource "listner"/],
  ['a parameter', { ...groups, groups: [{ ...first, standFor: { Bandwith: 'Bandwidth' } }] }, /parameter "Bandwith"/],
  ['a parameter meant', { ...groups, groups: [{ ...first, standFor: { Bandwidth: 'Bandwith' } }] }, /"Bandwith"/],
  ['a list', { ...groups, fieldsInLists: { 'CreateRules.RuleLst': {} } }, /unknown topic "CreateRules.RuleLst"/],
  ['a field', { ...groups, fieldsInLists: { 'CreateRules.RuleList': { name: 'RuleNam' } } }, /"RuleNam"/],
  ['a document', { ...groups, bareDocuments: ['cli-metadata-2062'] }, /unknown document "cli-metadata-2062"/],
];

describe('checkSisterGroups', () => {
  it('takes the groups of every service as they are', () => {
    expect(() => checkSisterGroups(groups, book, file)).not.toThrow();
  });

  it.each(typos)('names the place of a typo in %s', (_what, wrong, message) => {
    expect(() => checkSisterGroups(wrong, book, file)).toThrow(message);
    expect(() => checkSisterGroups(wrong, book, file)).toThrow(/sister-groups\.yaml:\d+:\d+: /);
  });
});
