import type { ActionSpec, ResponseField } from '../../specs/action-spec.ts';
import type { Check, CheckContext, Evidence, Outcome, Problem } from '../../cases/case.ts';
import { testedIn } from '../../cases/step-record.ts';
import { documentedForm } from '../reading/documented-form.ts';
import { fieldValues } from '../../cases/field-values.ts';
import { fieldHasType, itemsHaveType } from '../reading/has-type.ts';
import { holdsWhatWasMade } from '../reading/holds-what-was-made.ts';
import { itemsDiffer } from '../reading/items-differ.ts';
import { listedValues } from '../reading/listed-values.ts';
import { showsExpectedValue } from '../reading/shows-expected-value.ts';
import { lookUpField, type Gap } from '../reading/look-up-field.ts';
import { isPromised, lacksPromised } from '../reading/missing-field.ts';

/**
 * A promised field is there, with all that leads to it and in every item; any listed field has, when it is there, its
 * documented type, one of its documented values and its documented form; a list holds what the case made, each once.
 */
export const responseField: Check = {
  id: 'response-field',
  file: 'checks/answer/response-field.ts',
  run: (evidence, context) => {
    const { plan, call } = evidence;
    const { origin } = context.requirement;
    if (plan.field === undefined || origin.type !== 'field') {
      return { verdict: 'not-applicable', why: 'the case is about no response field' };
    }
    if (call.meaning.type !== 'success') return { verdict: 'not-applicable', why: 'the call was not accepted' };
    const { field, action } = origin;
    const isList = (path: string): boolean => action.response.some((one) => one.path === path && one.type === 'list');
    const { body, misprints = [] } = call.meaning;
    const { values, gaps } = lookUpField(body, field.path, isList);
    const asked = { action, field, filled: testedIn(evidence)?.filled ?? [], book: context.book };
    const misprinted =
      misprintedList(action, field, misprints) ??
      (values.length === 0 ? misprintedPath(action, field, body) : undefined);
    if (misprinted !== undefined) {
      return { verdict: 'observed', observed: `${field.path} is shown as ${misprinted}`, follows: [] };
    }
    const unshown = plan.fieldShown === true && values.length === 0 ? gaps[0] : undefined;
    const lacking = unshown ?? gaps.find((gap) => lacksPromised(gap, asked));
    if (lacking) return { verdict: 'fail', problems: [missing(field, lacking)] };
    const problems = wrongIn(values, action, field, evidence, context);
    if (problems.length > 0) return { verdict: 'fail', problems };
    const [gap] = gaps;
    return gap && (isPromised(field) ? values.every(isEmptyList) : values.length === 0)
      ? notShown(field, gap)
      : { verdict: 'pass' };
  },
};

/** What is wrong with the values shown: the first kind of it, for the others may follow from that. */
function wrongIn(
  values: readonly unknown[],
  action: ActionSpec,
  field: ResponseField,
  evidence: Evidence,
  { book }: CheckContext,
): readonly Problem[] {
  const { call } = evidence;
  const { fieldEquals, filled = [] } = testedIn(evidence) ?? {};
  const wrong = values.find((value) => !fieldHasType(value, field, call.format));
  if (wrong !== undefined) {
    const expected = `${field.path} is of type ${field.type}`;
    return [{ expected, actual: `it is ${JSON.stringify(wrong)}`, at: field.path, deviation: 'mistyped' }];
  }
  const { editions } = book.service;
  const questions = [
    () => itemsHaveType(values, field, call.format),
    () => itemsDiffer(values, field, action, book),
    () => listedValues(values, field, book),
    () => documentedForm(values, field, call, editions),
    () => showsExpectedValue(values, field.path, fieldEquals),
    () => holdsWhatWasMade(values, field, namesIn(action, field), filled),
  ];
  for (const ask of questions) {
    const problem = ask();
    if (problem) return [problem];
  }
  return [];
}

/** The documented fields of the items of a list. */
function namesIn({ response }: ActionSpec, { path }: ResponseField): readonly string[] {
  return response
    .filter((other) => other.path.startsWith(`${path}.`))
    .map((other) => other.path.slice(path.length + 1));
}

/** Where the list that the field is, or stands in, was shown instead. */
function misprintedList(
  { response }: ActionSpec,
  { path }: ResponseField,
  misprints: readonly string[],
): string | undefined {
  const list = misprints.find((one) => path === one || path.startsWith(`${one}.`));
  const misprinted = response.find((one) => one.path === list)?.misprintedAs;
  return list === undefined || misprinted === undefined ? undefined : `${misprinted}${path.slice(list.length)}`;
}

/** Where the field stands instead, if the answer follows a document that is known to be wrong. */
function misprintedPath({ response }: ActionSpec, { path }: ResponseField, body: unknown): string | undefined {
  for (const list of response) {
    const isOnTheWay = path === list.path || path.startsWith(`${list.path}.`);
    if (list.misprintedAs === undefined || !isOnTheWay) continue;
    const there = `${list.misprintedAs}${path.slice(list.path.length)}`;
    // A list that stands where only its wrapper should is the misprint; a wrapper alone is none.
    const values = fieldValues(body, there);
    if (values.length > 0 && (path !== list.path || list.type !== 'list' || values.some(Array.isArray))) return there;
  }
  return undefined;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function missing({ path }: ResponseField, { at, kind }: Gap): Problem {
  const expected = `${path} is in the answer`;
  if (kind === 'empty')
    return {
      expected: `${expected}, for the case made what it shows`,
      actual: `${at} is empty`,
      at,
      deviation: 'absent',
    };
  return { expected, actual: at === path ? 'it is absent' : `${at} is absent`, at, deviation: 'absent' };
}

function notShown(field: ResponseField, { at, kind }: Gap): Outcome {
  const what = kind === 'empty' || !isPromised(field) || at === field.path ? kind : `absent, for ${at} is`;
  return { verdict: 'observed', observed: `${field.path} is ${what}`, follows: [] };
}
