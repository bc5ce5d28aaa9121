import { isValidAnywhere } from '../oracle/judge.ts';
import type { Parameter } from '../parameter.ts';
import type { SpecBook } from '../spec-book.ts';
import { takesEffectFreely } from '../oracle/takes-effect.ts';
import type { TopicRule } from '../topic.ts';

/** Parameters of the action that a promise about tokens is about of which two values can be sent that no edition refuses. */
export function changeableOf({ about }: TopicRule, book: SpecBook): readonly Parameter[] {
  const { service } = book;
  const action = book.actions.find(({ name }) => name === about.action);
  return (action?.parameters ?? [])
    .filter(({ name, untestable, reference }) => name !== about.parameter && !untestable && !reference)
    .filter((parameter) => action && takesEffectFreely(action, parameter, service))
    .filter(({ enum: point, range, length, pattern, unreachable }) => {
      const lists = (point?.statements ?? []).flatMap(({ prose, schema }) => [prose ?? [], schema ?? []]);
      const values = new Set(lists.flat().filter((value) => !unreachable.includes(value)));
      const valid = [...values].filter(
        (value) => !point || isValidAnywhere(point, (list) => list.includes(value), service),
      );
      return point ? valid.length > 1 : range !== undefined || length !== undefined || pattern !== undefined;
    });
}
