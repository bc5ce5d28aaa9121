import { mistakeAt } from '../specs/mistakes/mistake-at.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { SisterGroups } from './sister-groups.ts';

/**
 * Checks that the resources, parameters, topics and documents that `sister-groups.yaml` names are those of the service: a typo
 * would take something out of the comparison.
 *
 * @throws SpecError naming file, line and column of the first one that is not.
 */
export function checkSisterGroups(
  { groups, fieldsInLists, bareDocuments }: SisterGroups,
  book: SpecBook,
  file: string,
): void {
  const check = (kind: string, name: string, known: ReadonlySet<string>, pointer: string): void => {
    if (!known.has(name)) throw mistakeAt(file, pointer, `unknown ${kind} "${name}"`);
  };
  const resources = new Set(book.service.resources.map(({ name }) => name));
  const parameters = new Set(book.actions.flatMap((action) => action.parameters.map(({ name }) => name)));
  const spellings = book.actions.flatMap((action) => action.parameters.flatMap((one) => Object.values(one.spellings)));
  const topics = new Set(book.topics.map(({ topic }) => topic));
  const documents = new Set(book.documents.map(({ id }) => id));
  groups.forEach((group, index) => {
    const pointer = `/groups/${index}`;
    group.resources.forEach((name, at) => check('resource', name, resources, `${pointer}/resources/${at}`));
    for (const [name, meant] of Object.entries(group.standFor)) {
      check('parameter', name, new Set([...parameters, ...spellings]), `${pointer}/standFor/${name}`);
      check('parameter', meant, parameters, `${pointer}/standFor/${name}`);
    }
  });
  for (const [topic, fields] of Object.entries(fieldsInLists)) {
    check('topic', topic, topics, `/fieldsInLists/${topic}`);
    for (const name of Object.values(fields)) check('parameter', name, parameters, `/fieldsInLists/${topic}`);
  }
  bareDocuments.forEach((name, index) => check('document', name, documents, `/bareDocuments/${index}`));
}
