import { topicRequirement } from '../../../specs/derive/derive-requirements.ts';
import type { ActionSpec, Pages } from '../../../specs/action-spec.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import type { Fields, Invocation } from '../../core/call.ts';
import { readToken, writeToken } from '../../core/next-token.ts';
import type { Behave } from '../../core/seams.ts';
import { editPath } from '../answers/response-paths.ts';

type Tokens = Pages & { readonly token: string; readonly next: string };

interface Sort {
  readonly name: string;
  readonly description: string;
  readonly behave: (pages: Tokens, action: ActionSpec) => Behave;
}

/** By scenario: how pages can be wrong that tokens lead to. */
const sorts: Readonly<Record<string, readonly Sort[]>> = {
  'token-pages-each-once': [
    { name: 'item-twice', description: 'A page begins with the last item of the one before.', behave: shifted(-1) },
    { name: 'item-lost', description: 'An item between two pages is on neither.', behave: shifted(1) },
  ],
  'token-pages-size': [
    {
      name: 'size-ignored',
      description: 'A page holds as many items as usual, whatever was asked for.',
      behave:
        ({ size }) =>
        (call, _world, next) =>
          next(without(call, (name) => name === size)),
    },
  ],
  'token-pages-filter': [
    {
      name: 'filter-forgotten',
      description: 'What the first page was asked for is forgotten on the next ones.',
      behave:
        ({ token, size }) =>
        (call, _world, next) =>
          next(token in call.parameters ? without(call, (name) => name !== token && name !== size) : call),
    },
  ],
  'token-pages-end': [
    {
      name: 'token-without-end',
      description: 'The last page shows a token too.',
      behave:
        ({ next: field }) =>
        (call, _world, next) => {
          const answer = next(call);
          return field in answer ? answer : { ...answer, [field]: writeToken(farBeyond) };
        },
    },
  ],
  'token-pages-total': [
    {
      name: 'total-of-page',
      description: 'The number of all items is that of the page.',
      behave:
        ({ total = '' }, { effect: { items = '' } }) =>
        (call, _world, next) => {
          const answer = next(call);
          return { ...answer, [total]: sizeAt(answer, items) };
        },
    },
  ],
};

/** More than any list has. */
const farBeyond = 1_000_000;

/** For every promise about pages that tokens lead to: an item twice, one lost, another size or filter, no end. */
export function derivePageFaults(book: SpecBook): readonly BehaviourFault[] {
  return book.topics.flatMap((topic) => {
    const action = book.actions.find(({ name }) => name === topic.about.action);
    const { token, next } = action?.effect.pages ?? {};
    if (!action || token === undefined || next === undefined || topic.level === 'observe') return [];
    const pages = { size: '', ...action.effect.pages, token, next };
    const requirement = topicRequirement(topic, book);
    return (sorts[topic.scenario ?? ''] ?? []).map(({ name, description, behave }): BehaviourFault => {
      const misbehave = behave(pages, action);
      return {
        id: `behaviour/${name}/${requirement}`,
        seam: 'behaviour',
        requirement,
        alsoBreaks: [`${book.service.id}.${action.name}.*`],
        description: `${action.name}: ${description}`,
        behave: (call, world, onward) =>
          call.spec.name === action.name ? misbehave(call, world, onward) : onward(call),
      };
    });
  });
}

function shifted(by: number): Sort['behave'] {
  return ({ token }) =>
    (call, _world, next) => {
      const offset = readToken(call.parameters[token] ?? '');
      if (offset === undefined) return next(call);
      return next({ ...call, parameters: { ...call.parameters, [token]: writeToken(offset + by) } });
    };
}

function without(call: Invocation, isLeftOut: (name: string) => boolean): Invocation {
  return {
    ...call,
    parameters: Object.fromEntries(Object.entries(call.parameters).filter(([name]) => !isLeftOut(name))),
  };
}

function sizeAt(answer: Fields, items: string): number {
  let size = 0;
  editPath(answer, items, (holder, name) => {
    const list = holder[name];
    size = Array.isArray(list) ? list.length : 0;
  });
  return size;
}
