import type { Variant } from '../emulator/core/variant.ts';
import { documentedForms } from '../specs/oracle/documented-forms.ts';
import type { Service } from '../specs/service.ts';
import type { WireForm } from '../protocol/wire.ts';

/** One run: what the emulator is like, what it is asked in, and whose statements bind. */
export interface VariantRun {
  readonly variants: readonly string[];
  readonly form: WireForm;
  /** Of the run and of the emulator. */
  readonly edition?: string | undefined;
}

/** Pairs of forms in which each format, method and signature stands once. */
const opposites: readonly (readonly [WireForm, WireForm])[] = [
  [formOf('json', 'GET', 'v1'), formOf('xml', 'POST', 'v3')],
  [formOf('xml', 'GET', 'v1'), formOf('json', 'POST', 'v3')],
  [formOf('json', 'POST', 'v1'), formOf('xml', 'GET', 'v3')],
  [formOf('xml', 'POST', 'v1'), formOf('json', 'GET', 'v3')],
];

/** Every form in which a request may go out and an answer may come back. */
export const allForms: readonly WireForm[] = opposites.flat();

/**
 * The runs that together show each variant with each format, method and signature, without an edition, and each edition
 * with some variants; `all` gives the whole product.
 */
export function variantRuns(
  known: readonly Pick<Variant, 'id' | 'betweenEditions'>[],
  editions: readonly string[],
  all: boolean,
): readonly VariantRun[] {
  const sets = [[], ...known.map(({ id }) => [id])];
  const withEdition = [[], ...known.filter(({ betweenEditions }) => !betweenEditions).map(({ id }) => [id])];
  if (all) {
    return [undefined, ...editions].flatMap((edition) =>
      (edition === undefined ? sets : withEdition).flatMap((set) =>
        allForms.map((form) => ({ variants: set, form, edition })),
      ),
    );
  }
  const alone = sets.flatMap((set, index) =>
    (opposites[index % opposites.length] ?? []).map((form): VariantRun => ({ variants: set, form })),
  );
  const byEdition = withEdition.map((set, index): VariantRun => {
    const form = allForms[(index * 3) % allForms.length] ?? formOf('json', 'GET', 'v1');
    return { variants: set, form, edition: editions[index % editions.length] };
  });
  const plain = editions.map((edition, index): VariantRun => {
    const [form = formOf('json', 'GET', 'v1')] = opposites[index % opposites.length] ?? [];
    return { variants: [], form, edition };
  });
  return [...alone, ...plain, ...byEdition.slice(1)];
}

/** The runs of which documents of the service speak: of a form that they know nothing of, a run in the usual format instead. */
export function inDocumentedForms(runs: readonly VariantRun[], service: Service): readonly VariantRun[] {
  const { formats, methods, signatures } = documentedForms(service, service);
  const known = runs.map((run): VariantRun => {
    const { format, method, signature } = run.form;
    const [usual = format] = formats;
    return { ...run, form: { method, signature, format: formats.includes(format) ? format : usual } };
  });
  const isThere = ({ form }: VariantRun): boolean =>
    methods.some((method) => method === form.method) && signatures.includes(form.signature);
  return [...new Map(known.filter(isThere).map((run) => [JSON.stringify(run), run])).values()];
}

function formOf(format: WireForm['format'], method: WireForm['method'], signature: WireForm['signature']): WireForm {
  return { format, method, signature };
}
