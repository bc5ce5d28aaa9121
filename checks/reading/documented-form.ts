import type { ResponseField } from '../../specs/action-spec.ts';
import { inForce } from '../../specs/oracle/judge.ts';
import type { Answer } from '../../cases/answer.ts';
import type { Problem } from '../../cases/case.ts';
import { fieldValues } from '../../cases/field-values.ts';

const utc = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** How a moment is written: as text in the form that a document gives, as a count of milliseconds that agrees with that text. */
export function documentedForm(
  values: readonly unknown[],
  { path, form, stampOf }: ResponseField,
  { meaning }: Answer,
  editions: readonly string[],
): Problem | undefined {
  if (form && inForce(form, { editions }).length > 0) {
    const wrong = values.filter((value) => typeof value === 'string').find((value) => value !== '' && !utc.test(value));
    if (wrong !== undefined) {
      return {
        expected: `${path} is written as YYYY-MM-DDThh:mm:ssZ`,
        actual: `it is ${wrong}`,
        at: path,
        deviation: 'unlisted',
      };
    }
  }
  if (stampOf === undefined || meaning.type !== 'success') return undefined;
  const texts = fieldValues(meaning.body, path.replace(/[^.]+$/, stampOf));
  // Where some items lack one of the two, nobody knows which belong together.
  if (texts.length !== values.length) return undefined;
  const index = values.findIndex((value, at) => !isSameMoment(Number(value), texts[at]));
  if (index === -1) return undefined;
  const expected = `${path} is the moment of ${stampOf}, ${String(texts[index])}, in milliseconds`;
  return { expected, actual: `it is ${String(values[index])}`, at: path, deviation: 'other-value' };
}

/** Texts have whole seconds. A text in another form says nothing here: that it is in no documented one is judged elsewhere. */
function isSameMoment(milliseconds: number, text: unknown): boolean {
  if (typeof text !== 'string' || !utc.test(text)) return true;
  return Math.abs(milliseconds - Date.parse(text)) < 1000;
}
