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

/** A form in which requests go out where nothing else is asked for. */
export interface UsualForm {
  readonly format: UsableForms['formats'][number];
  readonly method: UsableForms['methods'][number];
  readonly signature: UsableForms['signatures'][number];
}

/** The form that a service names first among those of the edition in force. */
export function usualForm(service: Service, edition: string | undefined): UsualForm {
  const { formats, methods, signatures } = documentedForms(service, { editions: service.editions, edition });
  const [[format = 'json'], [method = 'GET'], [signature = 'v1']] = [formats, methods, signatures];
  return { format, method, signature };
}
