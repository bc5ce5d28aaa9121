import { escapeHtml } from './escape-html.ts';
import { htmlStyle } from './html-style.ts';

/** What a page is made of: its title as plain text, its HTML, and the hash of its only script where it has one. */
export interface PageParts {
  readonly title: string;
  readonly body: string;
  readonly script?: string;
}

/** A page that needs nothing else: nothing is loaded, and no script runs but its own, so what a target answers stays text. */
export function htmlPage({ title, body, script }: PageParts): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(script === undefined ? [] : [`script-src '${script}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
