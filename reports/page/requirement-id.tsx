import type { VNode } from 'preact';

/** The id of a requirement or a case, which may break across lines after a dot or a slash. */
export function RequirementId({ id }: { readonly id: string }): VNode {
  const parts = id.split(/(?<=[./])(?=\w)/);
  return <code>{parts.flatMap((part, index) => (index === 0 ? [part] : [<wbr />, part]))}</code>;
}
