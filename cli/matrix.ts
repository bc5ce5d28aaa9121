import { writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { matrixHtml } from '../reports/matrix/matrix-html.tsx';
import { matrixMarkdown } from '../reports/matrix/matrix-markdown.ts';
import { matrixOf, type NamedReport } from '../reports/matrix/matrix-of.ts';
import { readReport } from './options/read-report.ts';
import { UsageError } from './options/usage-error.ts';

export interface MatrixFlags {
  readonly format: 'markdown' | 'html' | 'json';
  readonly out?: string;
}

const write = {
  markdown: matrixMarkdown,
  html: matrixHtml,
  json: (matrix: unknown): string => `${JSON.stringify(matrix, null, 2)}\n`,
} as const;

/**
 * Puts reports side by side, on standard output or in a file. A column is named by what stands before `=`, else by the
 * folder of its report.
 *
 * @throws UsageError for a file that is no report, for reports of several services, and for names that are not distinct.
 */
export function matrixCommand(given: readonly string[], { format, out }: MatrixFlags): 0 {
  const named = given.map(nameReport);
  const services = [...new Set(named.map(({ report }) => report.run.service))];
  if (services.length > 1) throw new UsageError(`the reports are of several services: ${services.join(', ')}`);
  const twice = named.find(({ name }, index) => named.findIndex((other) => other.name === name) !== index);
  if (twice) throw new UsageError(`two reports are called "${twice.name}"; name them, as in NAME=report.json`);
  const text = write[format](matrixOf(named));
  if (out === undefined) process.stdout.write(text);
  else writeTo(out, text);
  return 0;
}

function nameReport(given: string): NamedReport {
  const [, name, file = given] = /^([^=/\\]+)=(.+)$/.exec(given) ?? [];
  return { name: name ?? basename(dirname(resolve(file))), report: readReport(file) };
}

function writeTo(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`the matrix cannot be written to ${file}: ${(error as Error).message}`);
  }
}
