import type { EditionScope } from './judge.ts';
import type { DocumentedForms, Service } from '../service.ts';

/** The forms that a run may use; signature versions are those that it was asked for. */
export interface UsableForms {
  readonly formats: readonly (keyof DocumentedForms['formats'])[];
  readonly methods: readonly (keyof DocumentedForms['methods'])[];
  readonly signatures: readonly (keyof DocumentedForms['signatures'])[];
}

/** The forms that documents up to the edition in force speak of, the usual ones first. */
export function documentedForms({ forms }: Service, { editions, edition }: EditionScope): UsableForms {
  const last = edition === undefined ? editions.length : editions.indexOf(edition);
  const known = <K extends string>(since: Readonly<Partial<Record<K, string>>> | undefined): readonly K[] =>
    (Object.keys(since ?? {}) as K[]).filter((name) => editions.indexOf(since?.[name] ?? '') <= last);
  return {
    formats: known(forms?.formats),
    methods: known(forms?.methods),
    signatures: known(forms?.signatures),
  };
}
