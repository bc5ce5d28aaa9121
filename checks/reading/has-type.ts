import type { FieldType, ResponseField } from '../../specs/action-spec.ts';
import { isBoolean, isInteger } from '../../specs/oracle/constraints.ts';
import type { Problem } from '../../cases/case.ts';
import type { WireFormat } from '../../protocol/wire.ts';

/** Whether a value has the documented type of its field, or is a number in a text where an example writes it so. */
export function fieldHasType(value: unknown, { type, asText }: ResponseField, format: WireFormat): boolean {
  return hasType(value, type, format) || (asText === true && typeof value === 'string' && isInteger(value));
}

/** Whether a value has a documented type. XML carries text only: a number or boolean is recognised by its spelling there. */
export function hasType(value: unknown, type: FieldType, format: WireFormat): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return format === 'xml' ? typeof value === 'string' && isInteger(value) : Number.isInteger(value);
    case 'boolean':
      return format === 'xml' ? typeof value === 'string' && isBoolean(value) : typeof value === 'boolean';
    case 'scalar':
      return typeof value === 'string' || typeof value === 'number';
    case 'list':
      return Array.isArray(value);
    case 'object':
      return (
        (typeof value === 'object' && value !== null && !Array.isArray(value)) || (format === 'xml' && value === '')
      );
  }
}

/** Items that are no objects have a documented type too. */
export function itemsHaveType(
  lists: readonly unknown[],
  { path, itemType }: ResponseField,
  format: WireFormat,
): Problem | undefined {
  if (itemType === undefined) return undefined;
  const wrong = lists.flat().find((item) => !hasType(item, itemType, format));
  if (wrong === undefined) return undefined;
  return {
    expected: `every item of ${path} is of type ${itemType}`,
    actual: `one is ${JSON.stringify(wrong)}`,
    at: path,
    deviation: 'mistyped',
  };
}
