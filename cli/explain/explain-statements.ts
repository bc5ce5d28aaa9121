import type { Source } from '../../specs/point.ts';
import type { Document, Erratum, SpecBook } from '../../specs/spec-book.ts';
import type { Requirement } from '../../specs/requirement.ts';
import type { EditionStatement, SetAside } from './explanation.ts';
import { pointOf, statementWords } from '../../harness/reporting/statement-words.ts';

/** What each edition says on a requirement, oldest first, with the errata that concern the passage. */
export function explainStatements(requirement: Requirement, book: SpecBook): readonly EditionStatement[] {
  const point = pointOf(requirement);
  return requirement.sources.map((source, index) => {
    const document = book.documents.find(({ id }) => id === source.document);
    const statement = point?.statements[index];
    return {
      edition: source.edition,
      document: source.document,
      title: document?.title ?? source.document,
      section: source.section,
      ...(statement ? { level: statement.level } : {}),
      says: statement ? statementWords(requirement, statement) : requirement.statement,
      errata: document ? errataOf(document, source, requirement, book) : [],
    };
  });
}

/** Errata on the subject in documents that are no source of the requirement: why they are silent. */
export function explainSetAside({ action, subject, sources }: Requirement, book: SpecBook): readonly SetAside[] {
  if (action === null || subject === null) return [];
  return book.documents
    .filter(({ id }) => !sources.some(({ document }) => document === id))
    .flatMap(({ id, title, edition, errata }) =>
      errata
        .filter(({ section, says, reading }) => section === action && mentions(`${says} ${reading}`, subject))
        .map((erratum) => ({ edition, document: id, title, erratum })),
    );
}

/**
 * A source may name a parameter within its section. Then an erratum that speaks of other parameters or fields is of no
 * concern.
 */
function errataOf(
  { errata }: Document,
  { section }: Source,
  requirement: Requirement,
  book: SpecBook,
): readonly Erratum[] {
  const names = namesIn(book);
  return errata.filter((erratum) => {
    if (section === erratum.section && requirement.subject === null) return true;
    if (section !== erratum.section && !section.startsWith(`${erratum.section},`)) return false;
    const text = `${erratum.says} ${erratum.reading}`;
    const mentioned = names.filter((name) => mentions(text, name));
    return mentioned.length === 0 || mentioned.includes(requirement.subject ?? '');
  });
}

function mentions(text: string, name: string): boolean {
  return text.split(/\W+/).includes(name);
}

/** Every parameter and every field of the service. */
function namesIn({ actions }: SpecBook): readonly string[] {
  const names = actions.flatMap(({ parameters, response }) => [
    ...parameters.map(({ name }) => name),
    ...response.map(({ path }) => path),
  ]);
  return [...new Set(names)].filter((name) => /^\w+$/.test(name));
}
