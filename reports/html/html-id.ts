import { escapeHtml } from './escape-html.ts';

/** The id of a requirement or a case, which may break across lines after a dot or a slash. */
export function htmlId(id: string): string {
  const text = escapeHtml(id).replaceAll(/[./](?=\w)/g, '$&<wbr>');
  return `<code>${text}</code>`;
}
