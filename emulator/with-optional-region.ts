import type { SpecBook } from '../specs/spec-book.ts';

/** The same specs, but that calls may do without their region, as clients of all times have done where the endpoint tells it. */
export function withOptionalRegion(book: SpecBook): SpecBook {
  const { regionParameter } = book.service;
  const actions = book.actions.map((action) => ({
    ...action,
    parameters: action.parameters.map((parameter) =>
      parameter.name === regionParameter
        ? { ...parameter, mandatory: { ...parameter.mandatory, statements: [] } }
        : parameter,
    ),
  }));
  return { ...book, actions };
}
