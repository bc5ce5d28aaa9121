import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invocation } from '../../../../emulator/core/call.ts';
import type { BehaviourFault } from '../../../../emulator/core/fault.ts';
import { faultsOf, type AnyFault } from '../../../../emulator/faults.ts';
import type { World } from '../../../../emulator/core/world.ts';
import { actionsAbout } from '../../../../harness/planning/actions-about.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { wholePlan } from '../../whole-plan.ts';

const book = loadSpecBook('clb');
const requirements = wholePlan();
const aboutById = new Map(
  requirements.map(({ requirement, cases }) => [requirement.id, actionsAbout(requirement, cases)]),
);
const about = (id: string): readonly string[] => aboutById.get(id) ?? [];

/** The actions that a fault treats in another way than to hand them on, found by calling it with each. */
function misbehavesIn({ behave }: BehaviourFault): readonly string[] {
  const answer = {};
  const nothing = new Proxy({}, { get: () => expect.unreachable() }) as World;
  return book.actions
    .filter((spec) => {
      const call = { spec, parameters: {} } as unknown as Invocation;
      const handedOn: Invocation[] = [];
      const next = (passed: Invocation): typeof answer => {
        handedOn.push(passed);
        return answer;
      };
      try {
        return behave(call, nothing, next) !== answer || handedOn.length !== 1 || handedOn[0] !== call;
      } catch {
        return true;
      }
    })
    .map(({ name }) => name);
}

describe('actionsAbout', () => {
  it('gives every requirement an action, and one of an action no other', () => {
    for (const { requirement } of requirements) {
      const own = requirement.action === null ? expect.arrayContaining([expect.any(String)]) : [requirement.action];
      expect(about(requirement.id), requirement.id).toEqual(own);
    }
  });

  it('takes what cases call under test and what specs name, not what is only made or read for it', () => {
    expect(about('clb.backend-servers.effect.servers-added')).toEqual(['AddBackendServers']);
    expect(about('clb.vserver-group.in-use.rule')).toEqual(['DeleteVServerGroup']);
    expect(about('clb.tag.effect.filter-by-key')).toEqual(['AddTags', 'DescribeTags']);
    expect(about('clb.listener.concurrency.start-and-stop')).toEqual([
      'StartLoadBalancerListener',
      'StopLoadBalancerListener',
    ]);
  });

  it('names every action that a fault of behaviour is about', () => {
    const tokens = new Set(
      requirements.flatMap(({ requirement: { id, origin } }) =>
        origin.type === 'topic' && origin.topic.repetition ? [id] : [],
      ),
    );
    // What comes of a token shows in the creation, and a change in the list that is behind, whatever call the fault hooks into.
    const elsewhere = (fault: AnyFault): boolean =>
      tokens.has(fault.requirement) ||
      (fault.id.startsWith('behaviour/read-lags') && fault.requirement.endsWith('.response'));
    const faults = faultsOf(book).filter((fault) => fault.seam === 'behaviour' && !elsewhere(fault));
    const judged = faults.flatMap((fault) => {
      const actions = misbehavesIn(fault as BehaviourFault);
      if (actions.length === 0 || actions.length === book.actions.length) return [];
      expect(
        actions.filter((name) => about(fault.requirement).includes(name)),
        fault.id,
      ).not.toEqual([]);
      return [fault.id];
    });
    expect(judged).toContain('behaviour/listener-delete-ignored');
    expect(judged.length).toBeGreaterThan(100);
  });

  it('names whatever a drawn history changes', () => {
    const changes = new Set(
      book.actions.filter(({ effect }) => !['read', 'list'].includes(effect.operation)).map(({ name }) => name),
    );
    for (const { requirement, cases } of requirements) {
      const [plan] = cases.flatMap((subject) => ('scripts' in subject.plan ? [subject.plan] : []));
      if (!plan) continue;
      const scripts = fc.sample(plan.scripts, { seed: 1, numRuns: 20 });
      const drawn = scripts.flatMap(({ before, lanes }) => (lanes.length > 0 ? lanes.flat() : before));
      const called = new Set(drawn.map(({ call }) => call.action).filter((name) => changes.has(name)));
      expect(about(requirement.id), requirement.id).toEqual(expect.arrayContaining([...called]));
    }
  });
});
