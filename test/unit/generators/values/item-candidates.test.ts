import { describe, expect, it } from 'vitest';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { isUndocumentedForm, itemCandidates, sizeCandidates } from '../../../../generators/values/item-candidates.ts';
import { listOf } from '../../../../generators/values/item-lists.ts';
import { constraintCases } from '../../../../generators/constraint-cases.ts';
import type { CaseDraft } from '../../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

function caseOf(action: string, list: string, variant: string): CaseDraft | undefined {
  const spec = actionNamed(book, action);
  const parameter = spec.parameters.find(({ name }) => name === list);
  if (!parameter) throw new Error(`${action} has no ${list}`);
  return constraintCases(spec, parameter, 'structure', context).find((draft) => draft.variant === variant);
}

describe('lists of objects', () => {
  it('are tried with a wrong item after a good one, on what already holds servers', () => {
    const { plan } = caseOf('SetBackendServers', 'BackendServers', 'last-Weight-101') ?? {};
    expect(plan?.call.parameters['BackendServers']).toEqual({
      fill: 'servers',
      text: '[{"ServerId":"$server1","Weight":"33"},{"ServerId":"$server2","Weight":"101"}]',
    });
    expect(plan?.expect.answer).toBe('reject');
    expect(plan?.prepare.map(({ action }) => action)).toEqual(['AddBackendServers']);
    expect(plan?.probe?.action).toBe('DescribeLoadBalancerAttribute');
  });

  it('are tried with a text after a good one that is too long, where nothing else can be wrong in an item', () => {
    const alb = loadSpecBook('alb');
    const { parameters } = actionNamed(alb, 'CreateAcl');
    const tag = parameters.find(({ name }) => name === 'Tag');
    const last = tag && itemCandidates(tag, alb.service).find(({ variant }) => variant.startsWith('last-'));
    expect(last).toEqual({
      variant: 'last-Key-of-129',
      value: `[{"Key":"env","Value":"test"},{"Key":"${'a'.repeat(129)}","Value":"test"}]`,
      prepared: true,
    });
  });

  it('are tried with each of two values twice where items must differ', () => {
    const roles = ['same-ServerType', 'same-ServerType-as-last'].map((variant) => {
      const { plan } = caseOf('CreateMasterSlaveServerGroup', 'MasterSlaveBackendServers', variant) ?? {};
      const list = plan?.call.parameters['MasterSlaveBackendServers'];
      const items = JSON.parse(typeof list === 'object' && list.fill === 'servers' ? list.text : '[]') as {
        ServerType: string;
      }[];
      return items.map(({ ServerType }) => ServerType);
    });
    expect(roles).toEqual([
      ['Master', 'Master'],
      ['Slave', 'Slave'],
    ]);
  });

  it('are refused with an empty text only where all that is in force refuses them without it', () => {
    const answersOf = (edition: string | undefined): Record<string, string | undefined> =>
      Object.fromEntries(
        book.actions.flatMap((spec) =>
          spec.parameters
            .filter(({ items, type }) => items !== undefined && type === 'json')
            .flatMap((parameter) => constraintCases(spec, parameter, 'structure', { ...context, edition }))
            .map(({ variant, plan }) => [`${spec.name} ${variant}`, plan.expect.answer]),
        ),
      );
    for (const edition of [undefined, ...book.service.editions]) {
      const answers = answersOf(edition);
      const empties = Object.keys(answers).filter((name) => name.includes(' empty-'));
      expect(empties.length, edition).toBeGreaterThan(5);
      for (const name of empties) {
        const without = answers[name.replace(' empty-', ' without-')];
        expect([name, edition, answers[name]]).toEqual([name, edition, without === 'reject' ? 'reject' : 'observe']);
      }
    }
    expect(answersOf('2019')).toMatchObject({ 'CreateVServerGroup empty-Weight': 'reject' });
    expect(answersOf('2026')).toMatchObject({ 'CreateVServerGroup empty-Weight': 'observe' });
  });
});

describe('candidates of lists', () => {
  const { parameters } = actionNamed(book, 'AddBackendServers');
  const parameter = parameters.find(({ name }) => name === 'BackendServers');
  if (!parameter) throw new Error('AddBackendServers has no BackendServers');

  it('are lists at the sizes that editions state, and the empty one', () => {
    const sizes = sizeCandidates(parameter, context).map(({ variant }) => variant);
    expect(sizes).toEqual(['empty', 'items-20', 'items-21']);
  });

  it('are forms that no document speaks of, which are only observed', () => {
    const open = itemCandidates(parameter, context).filter((one) => isUndocumentedForm(one, parameter, context));
    expect(open.map(({ variant }) => variant)).toEqual(expect.arrayContaining(['single-quoted', 'unknown-field']));
    expect(open.map(({ variant }) => variant)).not.toContain('plain');
  });

  it('are only observed where what is sent for them has a name of which no document speaks', () => {
    const answers = (action: string, list: string): readonly (string | undefined)[] =>
      ['an-object', 'of-texts'].map((variant) => caseOf(action, list, variant)?.plan.expect.answer);
    expect(answers('CreateLoadBalancer', 'Tag')).toEqual(['observe', 'observe']);
    expect(answers('AddBackendServers', 'BackendServers')).toEqual(['reject', 'reject']);
  });

  it('take what was declared along where they are told apart by what was declared beside it', () => {
    const zones = {
      ...parameter,
      typical: '[{"Zone":"$declared.zones#1","Switch":"$declared.switches#1","Name":"a"}]',
      items: { statements: [], errors: [], pointer: '', vary: ['Zone'], kinds: {} },
    };
    expect(JSON.parse(listOf(zones, 2))).toEqual([
      { Zone: '$declared.zones#1', Switch: '$declared.switches#1', Name: 'a' },
      { Zone: '$declared.zones#2', Switch: '$declared.switches#2', Name: 'a' },
    ]);
  });
});
