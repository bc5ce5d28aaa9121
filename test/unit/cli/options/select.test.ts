import { describe, expect, it } from 'vitest';
import { ownerOf, select, type Selection } from '../../../../cli/options/select.ts';
import { openPlanner } from '../../../../harness/planning/plan-cases.ts';
import type { Requirement } from '../../../../specs/requirement.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { suites } from '../../../../suites/suites.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book);
const planner = openPlanner({ book, requirements, suites, seed: 1 });

function idsOf(selection: Selection): readonly string[] {
  return requirements.filter(select(selection, planner)).map(({ id }) => id);
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

  it('takes what any of several globs matches, and minds each that matches nothing', () => {
    const ids = idsOf({ requirement: ['clb.tag.effect.*', 'clb.rule.quota.per-listener'] });
    expect(ids).toContain('clb.tag.effect.added-tags-are-shown');
    expect(ids).toContain('clb.rule.quota.per-listener');
    expect(() => idsOf({ requirement: ['clb.tag.effect.*', 'clb.nope.*'] })).toThrow('selected by "clb.nope.*"');
  });

  it.each([
    ['clb.CreateLoadBalancer.LoadBalancerNam.*', 'did you mean clb.CreateLoadBalancer.LoadBalancerName.*,'],
    ['clb.nope.*', 'did you mean clb.rule.*,'],
    ['clb.tag.efect.*', 'did you mean clb.tag.effect.*,'],
    ['clb.tag.nope.*', 'did you mean clb.tag.quota.*,'],
    ['clb.CreateLoadBalancer.ofered', 'did you mean clb.CreateLoadBalancer.offered'],
    ['alb.CreateListener.*', 'it is of another service; add --service alb'],
    ['zzzz', '"slb-conformance list requirements" shows their ids'],
  ])('says what is like %s, which selects nothing', (requirement, hint) => {
    expect(() => idsOf({ requirement })).toThrow(hint);
  });

  it('takes a profile: its actions and what is promised of its resources', () => {
    const ids = idsOf({ profile: ['tags', 'rules'] });
    expect(ids).toContain('clb.AddTags.offered');
    expect(ids).toContain('clb.tag.effect.added-tags-are-shown');
    expect(ids).toContain('clb.rule.quota.per-listener');
    expect(ids).not.toContain('clb.CreateLoadBalancer.offered');
    expect(() => idsOf({ profile: ['tag'] })).toThrow('unknown profile "tag" (did you mean tags?)');
  });

  it('leaves out actions, with what they do along with others, and what globs match', () => {
    const without = idsOf({ excludeAction: ['AddTags'], excludeRequirement: ['clb.rule.*', 'clb.DescribeTags.*'] });
    expect(without).toContain('clb.CreateLoadBalancer.offered');
    const left = without.filter((id) => /^clb\.(?:AddTags|rule|DescribeTags)\./.test(id));
    expect(left).toEqual([]);
    expect(without).not.toContain('clb.tag.effect.added-tags-are-shown');
    expect(() => idsOf({ excludeAction: ['AddTag'] })).toThrow('unknown action "AddTag" (did you mean AddTags?)');
    expect(() => idsOf({ excludeRequirement: ['clb.nope.*'] })).toThrow('selected by "clb.nope.*"');
  });

  it('takes nothing but what is named by id, and says so where the specs no longer have it', () => {
    const ids = new Set(['clb.tag.effect.added-tags-are-shown', 'clb.gone.effect']);
    expect(idsOf({ ids })).toEqual(['clb.tag.effect.added-tags-are-shown']);
    expect(() => idsOf({ ids: new Set(['clb.gone.effect']) })).toThrow('no requirement is selected');
  });

  it('says that options narrow together where nothing is in all of them', () => {
    expect(() => idsOf({ action: ['AddTags'], requirement: 'clb.rule.*' })).toThrow('narrow together');
  });

  it('plans only what has no action of its own, and that only where actions are asked for', () => {
    const planned: Requirement[] = [];
    const watched = {
      ...planner,
      plan: (requirement: Requirement) => {
        planned.push(requirement);
        return planner.plan(requirement);
      },
    };
    select({ requirement: 'clb.tag.*', suite: ['resources'] }, watched);
    expect(planned).toEqual([]);
    select({ requirement: 'clb.*', action: ['AddTags'] }, watched);
    expect(planned.length).toBeGreaterThan(0);
    expect(planned.filter(({ action }) => action !== null)).toEqual([]);
  });
});

describe('ownerOf', () => {
  const port = 'clb.CreateLoadBalancerTCPListener.ListenerPort.range';

  it('is the requirement whose case it is', () => {
    expect(requirements.filter(ownerOf(`${port}#above-max`, planner)).map(({ id }) => id)).toEqual([port]);
  });

  it.each([
    [`${port}#above-mx`, `did you mean ${port}#above-max`],
    ['clb.CreateLoadBalancerTCPListener.ListenerPort.rang#above-max', `did you mean ${port}#above-max`],
    ['clb.nothing#at-all', 'unknown case "clb.nothing#at-all"'],
  ])('says what is like %s, which is none', (caseId, hint) => {
    expect(() => ownerOf(caseId, planner)).toThrow(hint);
  });
});
