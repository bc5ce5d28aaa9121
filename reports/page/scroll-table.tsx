import type { ComponentChildren, VNode } from 'preact';

interface Props {
  readonly caption: string;
  readonly heads: readonly ComponentChildren[];
  /** All columns but the first hold numbers. */
  readonly numbers?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A table that is scrolled by itself where the page is narrow. */
export function ScrollTable({ caption, heads, numbers = false, class: name = '', children }: Props): VNode {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class={`plain ${name}`.trim()}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th scope="col" class={numbers && index > 0 ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
