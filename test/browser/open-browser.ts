import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The browser of this machine, if it has one. */
export const installed: string | undefined = places.find((place) => existsSync(place));

/** Starts it. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    ...(installed === undefined ? {} : { executablePath: installed }),
    // Containers run as root, where the sandbox cannot be had.
    args: ['--no-sandbox'],
  });
}

/** Writes a page to disk, and gives its URL. */
export function onDisk(page: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'slb-conformance-page-')), 'report.html');
  writeFileSync(file, page);
  return pathToFileURL(file).href;
}
