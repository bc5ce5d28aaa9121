import type { WireForm } from '../protocol/wire.ts';
import type { Tampering } from '../specs/topic.ts';
import type { Case } from './case.ts';

/** The values that an option of a run may take: one, or all of them in the order in which they are tried. */
export interface FormChoices {
  readonly format: readonly WireForm['format'][];
  readonly method: readonly WireForm['method'][];
  readonly signature: readonly WireForm['signature'][];
}

/** Every combination of the chosen values; the first is the form of the fixtures, and of cases without a form. */
export function wireForms({ format, method, signature }: FormChoices): readonly WireForm[] {
  return signature.flatMap((signed) =>
    method.flatMap((verb) => format.map((text): WireForm => ({ format: text, method: verb, signature: signed }))),
  );
}

/**
 * The same case in every form, with the same seed and so the same business values. A form that only differs in what the
 * case fixes itself is left out; ids of further forms end in `@` and what they differ in, such as `@xml-post`.
 */
export function inEveryForm(subject: Case, forms: readonly WireForm[]): readonly Case[] {
  const [first] = forms;
  const seen = new Set<string>();
  return forms.flatMap((form) => {
    const key = JSON.stringify(fixed(form, tamperingOf(subject)));
    if (!first || seen.has(key)) return [];
    seen.add(key);
    const suffix = suffixOf(form, first);
    if (suffix === '') return [subject];
    return [
      { ...subject, id: `${subject.id}@${suffix}`, title: `${subject.title} (${suffix})`, form: { ...form, suffix } },
    ];
  });
}

/** The form in which a call goes out: what a case fixes wins. */
export function fixed(form: WireForm, { format, method, signature }: Tampering): WireForm {
  return {
    format: format ?? form.format,
    method: method ?? form.method,
    signature: signature ?? form.signature,
  };
}

/** What a case fixes about the form of its call. */
export function tamperingOf({ plan }: Case): Tampering {
  return 'call' in plan ? (plan.tampering ?? {}) : {};
}

function suffixOf(form: WireForm, first: WireForm): string {
  const names = (['format', 'method', 'signature'] as const).filter((name) => form[name] !== first[name]);
  return names.map((name) => form[name].toLowerCase()).join('-');
}
