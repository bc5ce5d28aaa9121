import { describe, expect, it } from 'vitest';
import { select, type Selection } from '../../../cli/select.ts';
import { planRun } from '../../../harness/plan-run.ts';
import { deriveRequirements } from '../../../specs/derive-requirements.ts';
import { loadSpecBook } from '../../../specs/load-spec-book.ts';
import { suites } from '../../../suites/suites.ts';

const book = loadSpecBook('clb');
const plan = planRun({ book, requirements: deriveRequirements(book), suites, seed: 1 });

function idsOf(selection: Selection): readonly string[] {
  const selected = select(selection, plan, suites);
  return plan.requirements.flatMap(({ requirement }) => (selected(requirement) ? [requirement.id] : []));
}

describe('select', () => {
  it('takes what an action does along with what is said of its call', () => {
    const ids = idsOf({ action: ['AddBackendServers'] });
    expect(ids).toContain('clb.AddBackendServers.BackendServers.required');
    expect(ids).toContain('clb.backend-servers.effect.servers-added');
    expect(ids).not.toContain('clb.backend-servers.effect.servers-removed');
  });

  it('narrows by suite and by a glob over ids', () => {
    const ids = idsOf({ action: ['AddTags'], suite: ['resources'], requirement: 'clb.tag.effect.*' });
    expect(ids).toContain('clb.tag.effect.added-tags-are-shown');
    for (const id of ids) expect(id).toMatch(/^clb\.tag\.effect\./);
  });

  it.each([
    ['clb.CreateLoadBalancer.LoadBalancerNam.*', 'did you mean clb.CreateLoadBalancer.LoadBalancerName.*,'],
    ['clb.nope.*', 'did you mean clb.rule.*,'],
    ['clb.tag.efect.*', 'did you mean clb.tag.effect.*,'],
    ['clb.tag.nope.*', 'did you mean clb.tag.quota.*,'],
    ['clb.CreateLoadBalancer.ofered', 'did you mean clb.CreateLoadBalancer.offered'],
    ['zzzz', '"slb-conformance list requirements" shows their ids'],
  ])('says what is like %s, which selects nothing', (requirement, hint) => {
    expect(() => idsOf({ requirement })).toThrow(hint);
  });

  it('says that options narrow together where nothing is in all of them', () => {
    expect(() => idsOf({ action: ['AddTags'], requirement: 'clb.rule.*' })).toThrow('narrow together');
  });
});
