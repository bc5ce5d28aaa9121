import type { CallForm } from '../../cases/call.ts';
import type { Step } from '../../cases/step.ts';

/** The other form of a twin, and its own. */
export function twinForms({ tampering: [other = {}, own = {}] }: Step<'twin'>): readonly [CallForm, CallForm] {
  return [other, own];
}

/** In what a form differs from another, such as `in XML by POST`. */
export function formWords(form: CallForm, usual: CallForm): string {
  const words = [
    ...(form.format === usual.format ? [] : [`in ${(form.format ?? '').toUpperCase()}`]),
    ...(form.method === usual.method ? [] : [`by ${form.method ?? ''}`]),
    ...(form.signature === usual.signature ? [] : [`signed by ${(form.signature ?? '').toUpperCase()}`]),
  ];
  return words.join(' ');
}
