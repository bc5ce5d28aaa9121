import type { SpecFile } from '../../specs/read/read-spec-file.ts';
import type { ClientBook, ClientCase, ClientRequirement, ScriptedAnswer } from '../client-suite.ts';
import { wordsIn } from '../words.ts';
import type { SuiteFile } from './suite-file.ts';

/** Every name that a suite uses is known. */
export function checkClientBook(files: readonly SuiteFile[], names: Pick<ClientBook, 'calls' | 'documents'>): void {
  const ids = new Set<string>();
  const suites = new Set<string>();
  for (const { file, suite, requirements } of files) {
    if (suites.has(suite.id)) throw file.fail('/suite/id', `a suite is called "${suite.id}" already`);
    suites.add(suite.id);
    for (const requirement of requirements) {
      const { id, spec } = requirement;
      if (ids.has(id)) throw file.fail(`${spec.pointer}/id`, `"${id}" is the id of another requirement already`);
      ids.add(id);
      checkRequirement(requirement, file, names);
    }
  }
}

function checkRequirement(
  { cases, sources, spec: { pointer }, level }: ClientRequirement,
  file: SpecFile,
  { calls, documents }: Pick<ClientBook, 'calls' | 'documents'>,
): void {
  sources.forEach(({ document, edition }, index) => {
    const known = documents.find(({ id }) => id === document);
    if (!known) throw file.fail(`${pointer}/sources/${index}/document`, `unknown document "${document}"`);
    if (known.edition !== edition) {
      throw file.fail(`${pointer}/sources/${index}/edition`, `"${document}" is of the edition ${known.edition}`);
    }
  });
  cases.forEach((one, index) => {
    const at = `${pointer}/cases/${index}`;
    if (cases.findIndex(({ name }) => name === one.name) !== index) {
      throw file.fail(`${at}/name`, `another case is called "${one.name}" already`);
    }
    if (one.steps.length === 0) throw file.fail(at, 'it makes no call: there is neither "call" nor "steps"');
    if (one.answers.some(isJson) && !one.steps.every(({ format }) => format === 'json')) {
      throw file.fail(at, 'an answer that can only be JSON is for clients that read it: "format: json"');
    }
    const binding = one.level ?? level;
    if (binding !== 'observe' && one.expect.length === 0) {
      throw file.fail(`${at}/expect`, 'a case that binds expects something');
    }
    checkWords(one, at, file, calls);
  });
}

/** Answers that nobody can write in XML; other data is written in the format that the client reads. */
function isJson({ text, bytes, items, depth, padding, body }: ScriptedAnswer): boolean {
  const isText = text !== undefined && /^\s*(?:\{.|[["])/u.test(text.replace(/^\uFEFF/, ''));
  return isText || [bytes, items, depth, padding].some((one) => one !== undefined) || Array.isArray(body);
}

function checkWords(subject: ClientCase, at: string, file: SpecFile, calls: ClientBook['calls']): void {
  const used = wordsIn([subject.answers, subject.expect, subject.steps.map(({ with: own }) => own)]);
  for (const { call } of subject.steps) {
    const known = calls[call];
    if (!known) throw file.fail(`${at}/call`, `unknown call "${call}" (known: ${Object.keys(calls).join(', ')})`);
    for (const [product, { words }] of Object.entries(known)) {
      if (subject.needs?.services !== undefined && subject.needs.services !== product) continue;
      const missing = used.find((word) => !(word in words));
      if (missing !== undefined) throw file.fail(at, `the call "${call}" has no word "$${missing}" for ${product}`);
    }
  }
}
