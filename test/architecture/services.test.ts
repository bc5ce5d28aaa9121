import { describe, expect, it } from 'vitest';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { readArchitecture, sourceFiles } from './architecture.ts';

/** Rooms in which every service is like any other. */
const generic: ReadonlySet<string> = new Set([
  'emulator/core',
  'emulator/wire',
  'emulator/faults',
  'emulator/faults/derived',
  'emulator/faults/answers',
]);
const files = sourceFiles(readArchitecture()).filter(
  ({ path, room }) => generic.has(room) || path === 'emulator/emulate.ts',
);

describe('the rooms of the emulator that know no service', () => {
  it('import none', () => {
    const importing = files.filter(({ imports }) => imports.some((name) => name.startsWith('emulator/clb/')));
    expect(importing.map(({ path }) => path)).toEqual([]);
  });

  it('name neither a service, nor an action, nor a resource or what it is addressed by', () => {
    const { service, actions } = loadSpecBook('clb');
    const resources = service.resources.flatMap(({ name, key }) => [name, ...key]);
    // Words such as rule, tag and region mean other things as well.
    const names = new Set([
      service.id,
      service.product,
      ...actions.map(({ name }) => name),
      ...resources.filter((name) => /[A-Z-]/u.test(name)),
    ]);
    const naming = files.flatMap(({ path, text }) =>
      [...text.matchAll(/(['"`])([^'"`\n]*)\1/gu)]
        .flatMap(([, , quoted = '']) => quoted.split(/[^\w-]/u))
        .filter((word) => names.has(word) && word !== service.regionParameter)
        .map((word) => `${path}: ${word}`),
    );
    expect(naming).toEqual([]);
  });
});
