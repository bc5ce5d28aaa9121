import type { VNode } from 'preact';

/** Text to be copied, under a label; the button works once the script of the page runs. */
export function CopyBlock({ label, text }: { readonly label: string; readonly text: string }): VNode {
  return (
    <div class="command">
      <span>{label}</span>
      <pre tabindex={0} role="group" aria-label={label}>
        {text}
      </pre>
      <button type="button" class="copy" aria-label={`Copy ${label}`}>
        Copy
      </button>
    </div>
  );
}
