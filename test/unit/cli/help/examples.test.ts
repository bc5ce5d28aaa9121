import { describe, expect, it } from 'vitest';
import { examples, exampleText } from '../../../../cli/help/examples.ts';
import { ownerOf, select } from '../../../../cli/options/select.ts';
import { faultsOf } from '../../../../emulator/faults.ts';
import { openPlanner } from '../../../../harness/planning/plan-cases.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook, serviceIds } from '../../../../specs/read/load-spec-book.ts';
import { suites } from '../../../../suites/suites.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book);
const planner = openPlanner({ book, requirements, suites, seed: 2014 });

/** The words of an example, as a shell takes them apart. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

function valuesOf(words: readonly string[], option: string): readonly string[] {
  return words.flatMap((word, index) => (word === option ? (words[index + 1] ?? '').split(',') : []));
}

describe('examples', () => {
  it.each(Object.entries(examples).flatMap(([command, known]) => known.map(([line]) => [line, command] as const)))(
    '%s names what there is',
    (line, command) => {
      const words = wordsOf(line);
      expect(words[0]).toBe(command);
      for (const id of valuesOf(words, '--service')) expect(serviceIds()).toContain(id);
      for (const id of valuesOf(words, '--fault')) expect(faultsOf(book).map((fault) => fault.id)).toContain(id);
      const [action, requirement] = [valuesOf(words, '--action'), valuesOf(words, '--requirement')];
      if (action.length + requirement.length > 0) {
        expect(() => select({ ...(action.length > 0 && { action }), requirement }, planner)).not.toThrow();
      }
      if (command === 'replay') expect(() => ownerOf(words[1] ?? '', planner)).not.toThrow();
      if (command === 'explain') expect(requirements.map(({ id }) => id)).toContain(words[1]);
    },
  );

  it('end the help of a command that has some', () => {
    expect(exampleText('diff')).toMatch(/^\nExamples:\n {2}slb-conformance diff /);
    expect(exampleText('help')).toBe('');
  });
});
