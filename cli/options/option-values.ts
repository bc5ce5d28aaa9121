import { InvalidArgumentError } from 'commander';

/** Names separated by commas. */
export function list(text: string): readonly string[] {
  return text.split(',').map((item) => item.trim());
}

/** The values of an option that may be repeated. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** A whole number within bounds. */
export function integer(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^-?\d+$/.test(text) || value < min || value > max) {
      throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    }
    return value;
  };
}

/** A share of a whole, such as `0.2` or `20%`. */
export function share(text: string): number {
  const [, digits = '', percent] = /^(\d+(?:\.\d+)?)(%)?$/.exec(text) ?? [];
  const value = percent === undefined ? Number(digits) : Number(digits) / 100;
  if (digits === '' || value > 1)
    throw new InvalidArgumentError('It must be a number from 0 to 1, or from 0% to 100%.');
  return value;
}
