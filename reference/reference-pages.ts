import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../cli/commands/command-line.ts';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import { packageRoot } from '../specs/package-root.ts';
import { loadSpecBook, serviceIds } from '../specs/read/load-spec-book.ts';
import { actionsPage } from './actions-page.ts';
import { commandsPage } from './commands-page.ts';
import { kindsPage } from './kinds-page.ts';
import { schemaPage } from './schema-page.ts';

/** The pages of `docs/reference`, by the names of their files. */
export function referencePages(): ReadonlyMap<string, string> {
  const books = serviceIds().map((id) => loadSpecBook(id));
  const requirements = new Map(books.map((book) => [book.service.id, deriveRequirements(book)] as const));
  const pages = new Map([
    ['commands.md', commandsPage(commandLine())],
    [
      'config.md',
      schemaPage(
        'Config file',
        'What `slb-conformance.config.json` may say ([more](../configuration.md)).',
        schema('config'),
      ),
    ],
    ['report.md', schemaPage('Report', 'What `report.json` says ([more](../reports.md)).', schema('report'))],
    ['kinds.md', kindsPage(requirements)],
    ...books.map(
      (book) => [`${book.service.id}.md`, actionsPage(book, requirements.get(book.service.id) ?? [])] as const,
    ),
  ]);
  const note = '<!-- Written by `npm run reference`. -->';
  return new Map([...pages].map(([name, text]) => [name, `${note}\n\n${text}`]));
}

function schema(name: string): Parameters<typeof schemaPage>[2] {
  const path = join(packageRoot(), 'specs', 'schemas', `${name}.schema.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Parameters<typeof schemaPage>[2];
}
