import { oneLine } from './one-line.ts';

/**
 * Text as one line of Markdown that renders as itself: no markup, no HTML, no link that appears by itself, and no
 * mention that notifies somebody.
 */
export function markdownText(text: string, length?: number): string {
  return oneLine(text, length)
    .trim()
    .replaceAll(/[\\`*_{}[\]<>()#+!|~&$]|:(?=\/\/)|(?<=www)\./g, String.raw`\$&`)
    .replaceAll('@', '@<!-- -->');
}
