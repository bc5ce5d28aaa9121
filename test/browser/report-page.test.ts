import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../reports/html/html.tsx';
import { matrixHtml } from '../../reports/matrix/matrix-html.tsx';
import { matrixOf } from '../../reports/matrix/matrix-of.ts';
import { overviewReport } from '../unit/reports/html/overview-report.ts';
import { sampleReport } from '../unit/reports/sample-report.ts';
import { installed, onDisk, openBrowser } from './open-browser.ts';

if (installed === undefined) console.log('browser: skipped: no Chromium is installed (see test/browser/install.sh)');

const range = 'clb.CreateLoadBalancerTCPListener.Bandwidth.range';
const looks = ([320, 1280] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** A busy machine takes its time. */
function eventually<T>(look: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(look, { timeout: 30_000, interval: 20 });
}

/** What axe finds wrong, and how much wider than the window the page is. */
async function problems(page: Page): Promise<readonly (string | number)[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    return await axe.run();
  });
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...(tooWide > 0 ? [tooWide] : [])];
}

describe.skipIf(installed === undefined)('the page of a report in a browser', () => {
  const url = onDisk(html(overviewReport));
  const said: string[] = [];
  let browser: Browser;
  let page: Page;
  const shown = (selector: string): Promise<number> => page.locator(`${selector}:visible`).count();
  const asked = (): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));
  const visit = async (hash: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${url}${hash}`);
    await page.waitForSelector('html[data-ready]');
  };

  beforeAll(async () => {
    browser = await openBrowser();
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('dialog', (dialog) => said.push(dialog.message()));
  });

  afterAll(async () => {
    await browser.close();
    expect(said).toEqual([]);
  });

  it('filters causes and requirements alike, and keeps what is chosen in the URL', async () => {
    await visit('');
    const [groups, causes] = [await shown('.group[data-group]'), await shown('.causes > li')];
    await page.selectOption('select[name=action]', 'AddTags');
    expect(Object.fromEntries(asked())).toEqual({ action: 'AddTags' });
    expect(await shown('.group[data-group]')).toBe(1);
    expect(await shown('.causes > li')).toBeLessThan(causes);
    expect(await page.textContent('#shown')).toBe(`2 of ${overviewReport.requirements.length} requirements`);
    await page.fill('input[name=text]', 'at most ten');
    expect(await shown('.row')).toBe(1);
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect(await page.inputValue('select[name=action]')).toBe('AddTags');
    expect(await shown('.row')).toBe(1);
    await page.fill('input[name=text]', 'no such words');
    expect(await page.isVisible('#none')).toBe(true);
    await page.click('button[type=reset]');
    await eventually(() => shown('.group[data-group]')).toBe(groups);
    expect([...asked()]).toEqual([]);
  });

  it('follows a cell of the matrix to its promises, and back', async () => {
    await visit('');
    await page.click('.matrix a[aria-label^="CreateLoadBalancerTCPListener, range"]');
    await eventually(() => shown('.row')).toBe(1);
    expect(Object.fromEntries(asked())).toEqual({ action: 'CreateLoadBalancerTCPListener', kind: 'range' });
    await page.goBack();
    await eventually(() => shown('.group[data-group]')).toBeGreaterThan(1);
  });

  it('opens a promise from a transition, with what documents say, what was sent and what came back', async () => {
    await visit('');
    await page.click('svg a[aria-label^="running: start is refused"]');
    await eventually(() => asked().get('open')).toBe('clb.listener.state.running/start');
    await visit(`#open=${range}`);
    const row = page.locator(`[id="${range}"]`);
    expect(await row.locator('.documents li').first().textContent()).toContain('1 to 5120 in 2018');
    expect(await row.locator('mark').count()).toBeGreaterThan(0);
    expect(await row.locator('.wire:visible').count()).toBe(0);
    await row.locator('.exchanges summary').first().click();
    expect(await row.locator('.wire:visible').first().textContent()).toContain('Bandwidth');
    expect(await row.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
  });

  it('shows a promise that the filters would hide when a link asks for it', async () => {
    await visit(`#action=AddTags&open=${range}`);
    expect(await page.locator(`[id="${range}"]`).isVisible()).toBe(true);
    expect(Object.fromEntries(asked())).toEqual({ open: range });
  });

  it('copies the command that shows a failure again', async () => {
    await visit(`#open=${range}`);
    const block = page.locator(`[id="${range}"] .command`).first();
    await block.getByRole('button', { name: 'Copy Replay' }).click();
    await eventually(() => block.locator('button').textContent()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await block.locator('pre').textContent());
  });

  it('can be used with a keyboard alone', async () => {
    await visit('');
    await page.focus('.group[data-group] > summary');
    await page.keyboard.press('Enter');
    await page.locator('.group[data-group][open] .row > summary').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => asked().get('open')).toMatch(/^clb\./);
    expect(await shown('.row[open] .body')).toBe(1);
  });

  it.each(looks)(
    'is clean for axe and no wider than the window: $width, $colorScheme',
    async ({ width, colorScheme }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await visit(`#open=${range}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details:not(.row)')) details.setAttribute('open', '');
      });
      await eventually(() => page.locator('details[data-part]:not([data-filled])').count()).toBe(0);
      expect(await problems(page)).toEqual([]);
    },
  );

  it('says the verdict and the causes without its script', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(url);
    expect(await plain.isVisible('h1.verdict.broken')).toBe(true);
    expect(await plain.locator('.causes > li:visible').count()).toBeGreaterThan(1);
    expect(await plain.isVisible('#filter')).toBe(false);
    await plain.close();
  });

  it('is followed by a page of many reports that is clean too', async () => {
    const named = [
      { name: 'one', report: sampleReport },
      { name: 'other', report: overviewReport },
    ];
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(onDisk(matrixHtml(matrixOf(named))));
    expect(await problems(page)).toEqual([]);
  });
});
