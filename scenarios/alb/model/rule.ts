import { accept, either, itemsAt, show, textAt, type Body, type Prediction } from '../../model/prediction.ts';
import type { FrontAct } from './front-act.ts';
import { withOne, withUsed, type FrontWorld, type ModelledRule } from './front-world.ts';
import { forwardingTo, identifierOf, madeOf, textOf, type Part } from './part.ts';
import { because, noGroup, noListener, refusedFor } from './reasons.ts';

/** Forwarding rules: two of a listener never have one priority. */
export const rulePart: Part = {
  predict,
  call: ({ does, of = {}, given = {} }) => {
    const self = { RuleId: identifierOf('rule', of.rule) };
    const led = of.group === undefined ? {} : { RuleActions: forwardingTo(of.group, 1) };
    switch (does) {
      case 'create':
        return ['CreateRule', { ListenerId: identifierOf('listener', of.listener), ...given, ...led }];
      case 'update':
        return ['UpdateRuleAttribute', { ...self, RuleName: null, ...given, ...led }];
      case 'delete':
        return ['DeleteRule', self];
      default:
        return ['ListRules', { RuleIds: textOf([madeOf('rule', of.rule)]) }];
    }
  },
  shown: (body) =>
    itemsAt(body, 'Rules')
      .map((rule) => `Priority ${textAt(rule, 'Priority')} ${textAt(rule, 'RuleStatus')}`)
      .join('; ') || 'no rule',
  touches: ['listeners', 'groups'],
};

function predict(world: FrontWorld, act: FrontAct): Prediction<FrontWorld> {
  const { does, of = {}, given = {} } = act;
  if (does === 'create') return predictCreation(world, act);
  const number = of.rule ?? world.rules.length - 1;
  const rule = world.rules[number];
  if (does === 'read') return predictRead(world, rule);
  const noRule = { why: 'the rule does not exist', code: 'ResourceNotFound.Rule', missing: true } as const;
  if (!rule || rule.gone) return refusedFor([noRule]) ?? either(world);
  const isSteady = world.listeners[rule.listener]?.status === 'Running';
  if (does === 'delete') {
    const gone = withOne(withUsed(world, rule.group), 'rules', number, { ...rule, gone: true });
    return isSteady ? accept(gone) : either(gone);
  }
  const { Priority: priority = rule.priority } = given;
  const reasons = [
    ...because(isTaken(world, rule.listener, priority, number), taken),
    ...because(of.group !== undefined && world.groups[of.group]?.gone === true, noGroup),
  ];
  const left = of.group === undefined || of.group === rule.group ? world : withUsed(world, rule.group);
  const next = withOne(left, 'rules', number, { ...rule, priority, group: of.group ?? rule.group });
  return refusedFor<FrontWorld>(reasons) ?? (isSteady ? accept(next) : either(next));
}

const taken = { why: 'a rule of the listener has the priority', code: 'Conflict.Priority' };

function predictCreation(world: FrontWorld, { of = {}, given = {} }: FrontAct): Prediction<FrontWorld> {
  const listener = of.listener ?? world.listeners.length - 1;
  const { Priority: priority = '' } = given;
  const status = world.listeners[listener]?.status ?? 'gone';
  const reasons = [
    ...because(status === 'gone', noListener),
    ...because(isTaken(world, listener, priority), taken),
    ...because(world.groups[of.group ?? 0]?.gone === true, noGroup),
  ];
  const made: ModelledRule = { listener, priority, group: of.group ?? 0 };
  const next = withOne(world, 'rules', world.rules.length, made);
  // No document says whether a listener that is not running takes a rule.
  return refusedFor<FrontWorld>(reasons) ?? (status === 'Running' ? accept(next) : either(next));
}

function predictRead(world: FrontWorld, rule: ModelledRule | undefined): Prediction<FrontWorld> {
  if (!rule || rule.gone) {
    // No document says how long the rules of a deleted listener are listed.
    const isLost = rule !== undefined && world.listeners[rule.listener]?.status !== 'Running';
    const isEmpty = (body: Body): boolean => isLost || itemsAt(body, 'Rules').length === 0;
    return { ...either(world), words: 'shows no rule, or refused', shows: isEmpty };
  }
  const { priority } = rule;
  return show(world, `shows a rule of Priority ${priority}`, (body) => {
    const [item, ...more] = itemsAt(body, 'Rules');
    const shown = item === undefined ? [] : [textAt(item, 'Priority'), textAt(item, 'RuleStatus')];
    return more.length === 0 && shown.join() === `${priority},Available`;
  });
}

function isTaken({ rules }: FrontWorld, listener: number, priority: string, self?: number): boolean {
  return rules.some(
    (rule, number) => !rule.gone && rule.listener === listener && rule.priority === priority && number !== self,
  );
}
