import type { WireFormat } from '../protocol/wire.ts';
import { isBoolean, isInteger } from '../specs/constraints.ts';
import { judge } from '../specs/judge.ts';
import type { FieldType, ResponseField } from '../specs/action-spec.ts';
import type { Check, Outcome } from '../harness/case.ts';
import { fieldValues, hasParent } from './field-values.ts';

/** A promised field is there; any listed field has its documented type and one of its documented values when it is. */
export const responseField: Check = {
  id: 'response-field',
  run: ({ plan, call }, { requirement, book }) => {
    if (plan.field === undefined || requirement.origin.type !== 'field') {
      return { verdict: 'not-applicable', why: 'the case is about no response field' };
    }
    if (call.meaning.type !== 'success') return { verdict: 'not-applicable', why: 'the call was not accepted' };
    const { field } = requirement.origin;
    const values = fieldValues(call.meaning.body, field.path);
    if (values.length === 0) return absence(field, call.meaning.body, book.service.editions);
    const wrong = values.find((value) => !hasType(value, field.type, call.format));
    if (wrong !== undefined) {
      const problem = {
        expected: `${field.path} is of type ${field.type}`,
        actual: `it is ${JSON.stringify(wrong)}`,
        at: field.path,
      };
      return { verdict: 'fail', problems: [problem] };
    }
    return unlisted(field, values, book.service.editions) ?? { verdict: 'pass' };
  },
};

function absence(field: ResponseField, body: unknown, editions: readonly string[]): Outcome {
  const promised = judge(field.presence, (always) => always, { editions });
  if (promised.accepting.length > 0 && hasParent(body, field.path)) {
    const expected = `${field.path} is in the answer`;
    return { verdict: 'fail', problems: [{ expected, actual: 'it is absent', at: field.path }] };
  }
  return { verdict: 'observed', observed: `${field.path} is absent`, follows: [] };
}

function unlisted(field: ResponseField, values: readonly unknown[], editions: readonly string[]): Outcome | undefined {
  const { values: point } = field;
  if (!point) return undefined;
  const wrong = values
    .map(String)
    .find((value) => judge(point, (known) => known.includes(value), { editions }).expect === 'reject');
  if (wrong === undefined) return undefined;
  const expected = `${field.path} has one of its documented values`;
  return { verdict: 'fail', problems: [{ expected, actual: `it is ${wrong}`, at: field.path }] };
}

/** XML carries text only, so a number or boolean is recognised by its spelling there. */
function hasType(value: unknown, type: FieldType, format: WireFormat): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return format === 'xml' ? typeof value === 'string' && isInteger(value) : Number.isInteger(value);
    case 'boolean':
      return format === 'xml' ? typeof value === 'string' && isBoolean(value) : typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'object':
      return (
        (typeof value === 'object' && value !== null && !Array.isArray(value)) || (format === 'xml' && value === '')
      );
  }
}
