import type { Capability } from '../../harness/wire/target.ts';
import { oneLine } from '../../reports/parts/one-line.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { FoundForms } from './probe-forms.ts';
import type { TriedFixtures } from './try-fixtures.ts';

/** What trying a target out has shown. */
export interface Found extends FoundForms {
  /** It may be a real account, so that only reads were asked. */
  readonly isReal: boolean;
  readonly actions?: readonly string[];
  readonly fixtures?: TriedFixtures;
}

const named: Readonly<Record<Exclude<Capability, 'clientToken'>, string>> = {
  xml: 'answers in XML',
  json: 'answers in JSON',
  get: 'requests with GET',
  post: 'requests with POST',
  signatureV1: 'signatures of version 1',
  signatureV3: 'signatures of version 3',
  authentication: 'refusing wrong signatures',
};

/** What was found, a line each. */
export function foundWords(
  { form, lacks, isReal, actions, fixtures }: Found,
  { actions: known }: SpecBook,
): readonly string[] {
  const missing = lacks.flatMap((name) => (name === 'clientToken' ? [] : [named[name]]));
  const { taken = {}, refused = [] } = fixtures ?? {};
  const given = Object.keys(taken);
  return [
    `It answers ${form.method} in ${form.format.toUpperCase()}, signed by version ${form.signature.slice(1)}${missing.length === 0 ? '' : `, and lacks ${missing.join(', ')}`}.`,
    ...(actions ? [`It offers ${actions.length} of ${known.length} actions.`] : []),
    ...(given.length > 0 ? [oneLine(`It takes made-up ids for ${given.join(', ')}.`)] : []),
    ...(refused.length > 0
      ? [oneLine(`It refuses made-up ids for ${refused.join(', ')}: write real ones under fixtures.`)]
      : []),
    ...(isReal
      ? ['It may be a real account, so only reads were asked: actions and fixtures are yours to declare.']
      : []),
  ];
}
