import type { VNode } from 'preact';
import { createHash } from 'node:crypto';
import { pageStyle } from './page-style.ts';
import { renderHtml } from './render-html.ts';

/** What a page is made of: its title, its content, and the script and data of those that have any. */
export interface PageContent {
  readonly title: string;
  /** A component, or what one was rendered to. */
  readonly body: VNode | string;
  readonly script?: string;
  /** Text without `<` that the script reads. */
  readonly data?: string;
}

/** A page that needs nothing else: nothing is loaded, and no script runs but its own, so what a target answers stays text. */
export function renderPage({ title, body, script, data }: PageContent): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(script === undefined ? [] : [`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const content = typeof body === 'string' ? body : renderHtml(body);
  const scripts = [
    ...(data === undefined ? [] : [`<script id="data" type="text/plain">${data}</script>`]),
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
  ];
  const page = renderHtml(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body dangerouslySetInnerHTML={{ __html: [content, ...scripts].join('\n') }} />
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
