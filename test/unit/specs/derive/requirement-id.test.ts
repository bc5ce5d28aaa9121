import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { requirementId, type IdParts } from '../../../../specs/derive/requirement-id.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { requirementKinds } from '../../../../specs/requirement-kind.ts';

const fixtures = join(packageRoot(), 'test', 'fixtures', 'services');
const piece = '(?:[^./~]|~[01])+';
const pieces = `${piece}(?:/${piece})*`;
const kind = requirementKinds.join('|');

/** The grammar, read by a regular expression that has no choice: what is called like a kind is one unless a tilde says no. */
const grammar = new RegExp(
  `^(?<service>${piece})\\.(?<head>${piece})(?:\\.(?<subject>~(?:${kind})|(?!(?:${kind})(?:\\.|$))${pieces}))?` +
    `\\.(?<kind>${kind})(?:\\.(?<detail>${pieces}))?$`,
);

function parse(id: string): IdParts {
  const { service = '', head = '', subject, kind: named = '', detail } = grammar.exec(id)?.groups ?? {};
  return { service, head, subject: subject && unescape(subject), kind: named, detail };
}

function unescape(subject: string): string {
  return subject
    .replace(/^~(?![01])/, '')
    .replaceAll('/', '.')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

describe.each([
  ['clb', undefined],
  ['relay', fixtures],
  ['mini', fixtures],
  ['names', fixtures],
])('the ids of %s', (service, folder) => {
  const requirements = deriveRequirements(loadSpecBook(service, folder));

  it('are read in one way, and written so again', () => {
    expect(requirements.map(({ id }) => requirementId(parse(id)))).toEqual(requirements.map(({ id }) => id));
  });

  it('say what they are about', () => {
    const named = requirements.filter(({ origin: { type } }) => type === 'parameter' || type === 'field');
    expect(named.map(({ id }) => parse(id)).map(({ head, subject, kind: read }) => [head, subject, read])).toEqual(
      named.map((requirement) => [requirement.action, requirement.subject, requirement.kind]),
    );
    expect(requirements.map(({ id }) => parse(id).kind)).toEqual(requirements.map((requirement) => requirement.kind));
  });

  it('are each the id of one requirement', () => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
  });
});

describe('requirementId', () => {
  it.each([
    ['Backends.1.Port', 'svc.Make.Backends/1/Port.type'],
    ['Backends/1.Port', 'svc.Make.Backends~11/Port.type'],
    ['Backends~1.Port', 'svc.Make.Backends~01/Port.type'],
    ['type', 'svc.Make.~type.type'],
    ['type.range', 'svc.Make.type/range.type'],
  ])('writes the subject %s as %s, and it is read again', (subject, id) => {
    expect(requirementId({ service: 'svc', head: 'Make', subject, kind: 'type' })).toBe(id);
    expect(parse(id)).toEqual({ service: 'svc', head: 'Make', subject, kind: 'type', detail: undefined });
  });

  it('tells a subject that is called like a kind from a kind with a detail', () => {
    const subject = requirementId({ service: 'svc', head: 'Make', subject: 'error', kind: 'response' });
    const detail = requirementId({ service: 'svc', head: 'Make', kind: 'error', detail: 'response' });
    expect(parse(subject)).toMatchObject({ subject: 'error', kind: 'response' });
    expect(parse(detail)).toMatchObject({ subject: undefined, kind: 'error', detail: 'response' });
    expect(subject).not.toBe(detail);
  });
});
