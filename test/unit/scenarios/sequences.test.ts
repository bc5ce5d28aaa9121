import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sequences } from '../../../scenarios/model/draw-sequence.ts';
import { predict } from '../../../scenarios/model/load-balancer-model.ts';
import type { Act } from '../../../scenarios/model/act.ts';
import type { SequenceStep } from '../../../scenarios/model/step.ts';
import { smallerSequences } from '../../../scenarios/model/shrink-sequence.ts';
import { drift, nothing, type ModelState } from '../../../scenarios/model/state.ts';

function worldAfter(steps: readonly SequenceStep[]): ModelState {
  return steps.reduce((world, { act }) => {
    const next = predict(world, act).accepted[0] ?? world;
    return drift(next).at(-1) ?? next;
  }, nothing);
}

describe('drawn sequences', () => {
  it('are the same for the same seed', () => {
    const draw = (): unknown => fc.sample(new Sequences('everything', 20), { seed: 7, numRuns: 3 });
    expect(draw()).toEqual(draw());
  });

  it('reach running listeners, used groups, rules and tags', () => {
    const worlds = fc.sample(new Sequences('everything', 30), { seed: 7, numRuns: 60 }).map(worldAfter);
    const listeners = worlds.flatMap((world) => Object.values(world.listeners));
    expect(listeners.some(({ status }) => status === 'running')).toBe(true);
    expect(listeners.some(({ group }) => group !== undefined)).toBe(true);
    expect(listeners.some(({ rules }) => Object.keys(rules).length > 0)).toBe(true);
    expect(worlds.some(({ tags }) => Object.keys(tags).length > 0)).toBe(true);
  });

  it('shrink to the steps that matter', () => {
    const starts = (steps: readonly SequenceStep[]): number => steps.filter(({ act }) => act.does === 'start').length;
    const details = fc.check(
      fc.property(new Sequences('listeners', 30), (steps) => starts(steps) < 2),
      { seed: 3 },
    );
    expect(details.counterexample?.[0].map(({ act, hurry }) => [act.does, hurry])).toEqual([
      ['start', false],
      ['start', false],
    ]);
  });
});

describe('what shrinks', () => {
  const given = (
    steps: readonly SequenceStep[],
    fails: (steps: readonly SequenceStep[]) => boolean,
  ): readonly SequenceStep[] => {
    const smaller = [...smallerSequences(steps)].find(({ value }) => fails(value));
    return smaller ? given(smaller.value, fails) : steps;
  };
  const step = (act: Act): SequenceStep => ({ act, hurry: false });
  const upload = step({ on: 'certificate', does: 'create', kind: 'server' });
  const rename = step({ on: 'certificate', does: 'rename', kind: 'server', certificate: 2, name: 'two' });

  it('calls what is left by its new number, and by the simplest words', () => {
    const fails = (steps: readonly SequenceStep[]): boolean => {
      const made = steps.filter(({ act }) => act.does === 'create').length;
      return steps.some(({ act }) => act.on === 'certificate' && act.does === 'rename' && act.certificate < made);
    };
    const renamed = { ...rename.act, certificate: 0, name: 'one' };
    expect(given([upload, upload, upload, rename], fails)).toEqual([upload, step(renamed)]);
  });

  it('gives a listener at once what a later change gives it', () => {
    const at = { on: 'listener', port: '2014', protocol: 'tcp' } as const;
    const steps = [
      step({ ...at, does: 'create', settings: {} }),
      step({ ...at, does: 'set', settings: { HealthyThreshold: '9' } }),
    ];
    const fails = (tried: readonly SequenceStep[]): boolean => JSON.stringify(tried).includes('HealthyThreshold');
    expect(given(steps, fails)).toEqual([step({ ...at, does: 'set', settings: { HealthyThreshold: '2' } })]);
    const isMade = (tried: readonly SequenceStep[]): boolean =>
      fails(tried) && tried.some(({ act }) => act.does === 'create');
    expect(given(steps, isMade)).toEqual([step({ ...at, does: 'create', settings: { HealthyThreshold: '2' } })]);
  });
});

describe('the model of a load balancer', () => {
  const at = { on: 'listener', port: '80', protocol: 'tcp' } as const;
  const make = worldAfter([{ act: { ...at, does: 'create', settings: {} }, hurry: false }]);

  it('starts only what is stopped, and stops only what runs', () => {
    const running = worldAfter([
      { act: { ...at, does: 'create', settings: {} }, hurry: false },
      { act: { ...at, does: 'start' }, hurry: false },
    ]);
    expect(predict(make, { ...at, does: 'stop' }).accepted).toEqual([]);
    expect(predict(running, { ...at, does: 'start' }).accepted).toEqual([]);
    expect(predict(running, { ...at, does: 'stop' }).mayRefuse).toBe(false);
  });

  it('leaves open whether a stopped listener can be changed, but not that it starts by it', () => {
    const { accepted, mayRefuse } = predict(make, { ...at, does: 'set', settings: {} });
    expect(mayRefuse).toBe(true);
    const ends = accepted.flatMap(drift).map(({ listeners }) => listeners['80']?.status);
    expect(new Set(ends)).toEqual(new Set(['stopped', 'configuring']));
  });

  it('makes it inactive with the last listener, and leaves open what a new one does to that', () => {
    const emptied = predict(make, { ...at, does: 'delete' }).accepted[0] ?? make;
    expect(emptied.loadBalancer.status).toBe('emptied');
    const { accepted } = predict(emptied, { ...at, does: 'create', settings: {} });
    expect(accepted.map(({ loadBalancer }) => loadBalancer.status)).toEqual(['unknown']);
  });

  it('leaves open whether one that is switched off can be changed', () => {
    const off = worldAfter([{ act: { on: 'load-balancer', does: 'switch', status: 'inactive' }, hurry: false }]);
    expect(predict(off, { ...at, does: 'create', settings: {} }).mayRefuse).toBe(true);
    expect(predict(off, { on: 'load-balancer', does: 'read' }).mayRefuse).toBe(false);
  });

  it('gives a new listener an empty white list, whatever the one before had', () => {
    const list = { on: 'white-list', port: '80' } as const;
    const filled = predict(make, { ...list, does: 'add', items: ['10.0.0.1'] }).accepted[0] ?? make;
    const gone = predict(filled, { ...at, does: 'delete' }).accepted[0] ?? make;
    const again = predict(gone, { ...at, does: 'create', settings: {} }).accepted[0] ?? make;
    const { shows } = predict(again, { ...list, does: 'read' });
    expect(shows?.({ AccessControlStatus: 'close', SourceItems: '' })).toBe(true);
    expect(shows?.({ AccessControlStatus: 'close', SourceItems: '10.0.0.1' })).toBe(false);
  });

  it('keeps a certificate that a listener uses, and leaves open when one can go that was used', () => {
    const secure = { on: 'listener', port: '2022', protocol: 'https', settings: {} } as const;
    const upload: Act = { on: 'certificate', does: 'create', kind: 'server' };
    const acts: readonly Act[] = [upload, upload, { ...secure, does: 'create', certificates: { server: 0 } }];
    const used = worldAfter(acts.map((act) => ({ act, hurry: false })));
    const remove: Act = { on: 'certificate', does: 'delete', kind: 'server', certificate: 0 };
    expect(predict(used, remove).accepted).toEqual([]);
    const changed = predict(used, { ...secure, does: 'set', certificates: { server: 1 } }).accepted[0] ?? used;
    expect(predict(changed, remove)).toMatchObject({ mayRefuse: true, accepted: [{}] });
    const unused = worldAfter([{ act: upload, hurry: false }]);
    expect(predict(unused, remove).mayRefuse).toBe(false);
  });

  it('keeps a group that a rule uses, and leaves open when one can go that a rule used', () => {
    const web = { on: 'listener', port: '80', protocol: 'http' } as const;
    const used = worldAfter([
      { act: { on: 'group', does: 'create' }, hurry: false },
      { act: { ...web, does: 'create', settings: {} }, hurry: false },
      { act: { on: 'rule', does: 'create', port: '80', name: 'a', domain: 'a.example', group: 0 }, hurry: false },
    ]);
    expect(predict(used, { on: 'group', does: 'delete', group: 0 }).accepted).toEqual([]);
    const without = predict(used, { ...web, does: 'delete' }).accepted[0] ?? used;
    expect(predict(without, { on: 'group', does: 'delete', group: 0 })).toMatchObject({
      mayRefuse: true,
      accepted: [{}],
    });
  });
});
