import { fieldValues } from '../../cases/field-values.ts';
import type { Meaning } from '../../cases/answer.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/**
 * The meaning of an answer with its lists where the documents want them: one that stands where a known misprint shows it is read
 * all the same, and named in `misprints`.
 */
export function readMisprinted(meaning: Meaning, action: string, { actions }: SpecBook): Meaning {
  if (meaning.type !== 'success') return meaning;
  const lists = actions.find(({ name }) => name === action)?.response.filter(({ type }) => type === 'list') ?? [];
  let { body } = meaning;
  const misprints: string[] = [];
  for (const { path, misprintedAs } of lists) {
    if (misprintedAs === undefined || fieldValues(body, path).length > 0) continue;
    const [shown, ...more] = fieldValues(body, misprintedAs);
    if (!Array.isArray(shown) || more.length > 0) continue;
    body = placed(body, path.split('.'), shown);
    misprints.push(path);
  }
  return misprints.length === 0 ? meaning : { ...meaning, body, misprints };
}

type Body = Readonly<Record<string, unknown>>;

/** A copy with the value at the path, in the place of whatever is in its way. */
function placed(body: Body, [name = '', ...rest]: readonly string[], value: unknown): Body {
  if (rest.length === 0) return { ...body, [name]: value };
  const within = body[name];
  const holder = typeof within === 'object' && within !== null && !Array.isArray(within) ? (within as Body) : {};
  return { ...body, [name]: placed(holder, rest, value) };
}
