import { describe, expect, it } from 'vitest';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { sharedFacets } from '../../../../specs/read/shared-facets.ts';
import type { SpecFile } from '../../../../specs/read/read-spec-file.ts';
import { SpecError } from '../../../../specs/spec-error.ts';

const fail = (pointer: string, problem: string): SpecError => new SpecError('a.yaml', '1:1', pointer, problem);
const written = (value: unknown): SpecFile => ({ file: 'a.yaml', hash: '', value, fail });
const size = { type: 'integer', required: { '2018': true }, range: { '2018': { min: 1, max: 9 } } };
const shared = sharedFacets(written({ parameters: { Size: size, Half: { type: 'integer' } } }));
const completed = (parameters: object): unknown => shared.complete(written({ action: 'Make', parameters })).value;

/** Where facets of the entry Size are written. */
const sharing = (facets: readonly string[]): object => ({
  file: expect.any(String),
  pointer: '/parameters/Size',
  facets,
});

describe('sharedFacets', () => {
  it('gives a parameter the facets of what it is like', () => {
    const name = { type: 'string', required: {} };
    expect(completed({ Size: { like: 'Size' }, Name: name })).toEqual({
      action: 'Make',
      parameters: { Size: { ...size, shared: sharing(Object.keys(size)) }, Name: name },
    });
  });

  it('puts what the parameter says itself in the place of the shared facet, as a whole', () => {
    const range = { '2018': { max: 5 } };
    const { parameters } = completed({ Width: { like: 'Size', range, usual: true } }) as { parameters: unknown };
    const shared = sharing(Object.keys(size).filter((facet) => facet !== 'range'));
    expect(parameters).toEqual({ Width: { ...size, range, usual: true, shared } });
  });

  it('wants what every parameter must say to be said in one of the two places', () => {
    expect(() => completed({ Width: { like: 'Half' } })).toThrow(/Width: neither it nor "Half" says "required"/);
  });

  it('reads shared facets with the editions and the documents of the action', () => {
    const { actions } = loadSpecBook('clb');
    const sources = actions.map(({ name, parameters }) => {
      const region = parameters.find((parameter) => parameter.name === 'RegionId');
      return [name, region?.required.statements[0]?.source.section] as const;
    });
    expect(sources).toContainEqual(['AddTags', 'AddTags, RegionId']);
    expect(sources).toContainEqual(['DeleteLoadBalancer', 'DeleteLoadBalancer, RegionId']);
  });
});
