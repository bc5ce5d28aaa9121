import { describe, expect, it } from 'vitest';
import { explainRequirement } from '../../../../cli/explain/explain-requirement.ts';
import { explanationText } from '../../../../cli/explain/explanation-text.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { suites } from '../../../../suites/suites.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book);
const service = { book, suites, known: requirements };
const kinds = [...new Set(requirements.map(({ kind }) => kind))];

describe('explainRequirement', () => {
  it.each(kinds)('explains requirements of the kind %s', (kind) => {
    const all = requirements.filter((requirement) => requirement.kind === kind);
    const step = Math.ceil(all.length / 20);
    // Twenty of a kind, each under one of the editions.
    for (const [nth, requirement] of all.filter((_, index) => index % step === 0).entries()) {
      const edition = [undefined, '2018', '2026'][nth % 3];
      const explanation = explainRequirement(requirement, service, edition);
      const said = explanation.conforms.length > 0 || explanation.untestable !== undefined;
      expect(said, requirement.id).toBe(true);
      expect(explanation.example === null).toBe(explanation.cases.length === 0);
      for (const { expected } of explanation.cases) expect(expected).not.toEqual([]);
      const text = explanationText(explanation);
      expect(text.split('\n')[0]).toBe(requirement.id);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('names the actions that a promise of no single one is about', () => {
    const requirement = requirements.find(({ id }) => id === 'clb.vserver-group.in-use.listener');
    if (!requirement) throw new Error('no requirement says that a group is in use');
    const explanation = explainRequirement(requirement, service, undefined);
    expect(explanation.actions).toEqual(['DeleteVServerGroup']);
    expect(explanationText(explanation)).toMatch(/^ {2}action +DeleteVServerGroup$/m);
  });

  it.each([
    ['clb.tag.quota.per-load-balancer', 'scenarios/clb/tags/tag-quota.ts', 'checks/effect/reads-as-expected.ts'],
    ['clb.sequence.effect.tags', 'scenarios/clb/sequences/sequence.ts', 'harness/running/linearize.ts'],
    ['clb.AddTags.Tags.required', 'generators/presence-cases.ts', 'checks/answer/documented-code.ts'],
  ])('says which files make and judge the cases of %s', (id, maker, judge) => {
    const requirement = requirements.find((one) => one.id === id);
    if (!requirement) throw new Error(`no requirement is named ${id}`);
    const explanation = explainRequirement(requirement, service, undefined);
    expect(explanation.madeBy).toBe(maker);
    expect(explanation.judgedBy).toContain(judge);
    const text = explanationText(explanation);
    expect(text).toContain(`  made by     ${maker}\n`);
    expect(text).toMatch(new RegExp(`^ {2}judged by {3}.*${judge}`, 'm'));
  });

  it('says of what another requirement covers by which files that is made and judged', () => {
    const requirement = requirements.find(({ coveredBy }) => coveredBy !== undefined);
    if (!requirement) throw new Error('no requirement is covered by another');
    const explanation = explainRequirement(requirement, service, undefined);
    expect(explanation.madeBy).toMatch(/^(?:generators|scenarios)\/.*\.ts$/);
    expect(explanation.judgedBy).toContain('checks/answer/documented-code.ts');
  });

  it('gives the same explanation each time', () => {
    const requirement = requirements.find(({ kind }) => kind === 'effect');
    if (!requirement) throw new Error('no requirement has the kind effect');
    expect(explainRequirement(requirement, service, undefined)).toEqual(
      explainRequirement(requirement, service, undefined),
    );
  });
});
