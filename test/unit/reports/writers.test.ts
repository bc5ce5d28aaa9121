import { expect, test } from 'vitest';
import { badge } from '../../../reports/badge.ts';
import { har } from '../../../reports/har.ts';
import { html } from '../../../reports/html/html.tsx';
import { json } from '../../../reports/json.ts';
import { junit } from '../../../reports/junit.ts';
import { markdown } from '../../../reports/markdown.ts';
import { sarif } from '../../../reports/sarif.ts';
import { writers } from '../../../reports/writers.ts';

test('writers name each report and its file', () => {
  expect(writers).toEqual({
    json: { file: 'report.json', write: json },
    html: { file: 'report.html', write: html },
    junit: { file: 'junit.xml', write: junit },
    markdown: { file: 'report.md', write: markdown },
    har: { file: 'report.har', write: har },
    sarif: { file: 'report.sarif', write: sarif },
    badge: { file: 'badge.svg', write: badge },
  });
});
