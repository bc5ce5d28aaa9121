import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import type { Acting } from '../../model/grammar.ts';
import type { FrontAct } from './front-act.ts';
import { parts } from './front-model.ts';

/** How acts on a load balancer and what it leads to are carried out, and how people read them. */
export const frontActing: Acting<FrontAct> = {
  call: (act, context) => {
    const [action, choices] = parts[act.on].call(act);
    return buildCall(actionNamed(context.book, action), choices, context, 0);
  },
  words: ({ on, does, of = {}, given = {} }) => {
    const concerned = Object.entries(of).map(([kind, number]) =>
      kind === on ? String(number) : `with ${kind} ${number}`,
    );
    const pairs = Object.entries(given).map(([name, value]) => `${name}=${value}`);
    return [does, on, ...concerned, ...pairs].join(' ');
  },
  shown: ({ on }) => parts[on].shown,
  rest: ({ on }) => parts[on].rest,
};
