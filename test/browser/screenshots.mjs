// Takes the pictures of the documents: `npm run screenshots -- conformance-report/report.html`.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [report = 'conformance-report/report.html', executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const folder = 'docs/images';
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
await page.goto(pathToFileURL(resolve(report)).href);
await page.waitForSelector('html[data-ready]');
await page.screenshot({ path: `${folder}/report.png` });
const diagram = page.locator('.drawing:has(.fail), .drawing').first();
await diagram.screenshot({ path: `${folder}/life-cycle.png` });
await browser.close();
