import { inflateRawSync } from 'node:zlib';
import type { PageData } from '../../../../reports/html/client/page-data.ts';

/** The data that the script of a page unpacks. */
export function dataIn(page: string): PageData {
  const packed = /<script id="data" type="text\/plain">([\w+/=]*)<\/script>/.exec(page)?.[1] ?? '';
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()) as PageData;
}

/** What a page shows once everything is opened. */
export function wholePage(page: string): string {
  const { rows, parts } = dataIn(page);
  const body = page.slice(page.indexOf('<body>'), page.indexOf('<script id="data"'));
  return [body, ...rows.flatMap(({ head, body: inner }) => [head, inner]), ...parts].join('\n');
}
