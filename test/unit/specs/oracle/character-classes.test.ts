import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../../cases/call.ts';
import { constraintCases } from '../../../../generators/constraint-cases.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { characterClasses } from '../../../../specs/oracle/character-classes.ts';
import { matchesPattern } from '../../../../specs/oracle/constraints.ts';
import { isValidAnywhere } from '../../../../specs/oracle/judge.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import type { Pattern } from '../../../../specs/parameter.ts';
import type { Point } from '../../../../specs/point.ts';

const book = loadSpecBook('clb');
const { editions } = book.service;
const context = { book, editions, edition: undefined, seed: () => 1 };
const written = book.actions.flatMap((action) =>
  action.parameters.flatMap((parameter) => {
    const { pattern, untestable } = parameter;
    return pattern && !untestable ? [{ action, parameter, pattern }] : [];
  }),
);

function point(...patterns: Pattern[]): Point<Pattern> {
  const statements = patterns.map((prose) => ({
    edition: '2018',
    level: 'must' as const,
    source: { document: 'd', edition: '2018', section: 's' },
    prose,
  }));
  return { statements, errors: [], pointer: '' };
}

function textOf(value: string | Slot | undefined): string {
  if (typeof value !== 'object') return value ?? '';
  return value.fill === 'name' ? `${value.before ?? ''}name` : '';
}

describe('characterClasses', () => {
  it('names letters of either case, digits, Chinese and every mark', () => {
    const named = characterClasses(point({ characters: 'A-Za-z0-9._\\-\\u4e00-\\u9fa5' }));
    expect(named.map(({ name }) => name).toSorted()).toEqual(
      ['chinese', 'digit', 'dot', 'hyphen', 'lower', 'underscore', 'upper'].toSorted(),
    );
    for (const { samples, body } of named)
      for (const one of samples) expect(one).toMatch(new RegExp(`^[${body}]$`, 'u'));
  });

  it('takes what any edition names, once', () => {
    const named = characterClasses(point({ characters: 'a-z/' }, { characters: 'a-z%/' }));
    expect(named.map(({ name }) => name).toSorted()).toEqual(['lower', 'percent', 'slash']);
  });

  it('knows every mark of every pattern', () => {
    for (const { action, parameter, pattern } of written) {
      const named = characterClasses(pattern).map(({ body }) => body);
      for (const { characters } of pattern.statements.flatMap(({ prose, schema }) =>
        [prose ?? [], schema ?? []].flat(),
      )) {
        if (characters.includes('\\x00')) continue;
        const all = new RegExp(`^[${named.join('')}\\u3002]$`, 'u');
        const listed = new RegExp(`^[${characters}]$`, 'u');
        const unknown = Array.from({ length: 127 }, (_, code) => String.fromCodePoint(code)).filter(
          (one) => listed.test(one) && !all.test(one),
        );
        expect(unknown, `${action.name}.${parameter.name}`).toEqual([]);
      }
    }
  });
});

describe('the cases of a pattern', () => {
  it('send every class that no edition refuses, later and first, and all of them mixed', () => {
    const missing = written.flatMap(({ action, parameter, pattern }) => {
      const sent = constraintCases(action, parameter, 'pattern', context)
        .filter(({ plan }) => plan.expect.answer === 'accept')
        .map(({ plan }) => textOf(plan.call.parameters[parameter.name]));
      const prefix = pattern.statements.find(({ prose }) => prose?.prefix !== undefined)?.prose?.prefix ?? '';
      const isValid = (text: string): boolean =>
        isValidAnywhere(pattern, (constraint) => matchesPattern(constraint, prefix + text), { editions });
      return characterClasses(pattern).flatMap(({ name, samples: [one], body }) => {
        const later = new RegExp(`^.+[${body}]`, 'u');
        const first = new RegExp(`^[${body}]`, 'u');
        const rests = sent.map((text) => text.slice(prefix.length));
        return [
          ...(isValid(`a${one}a`) && !rests.some((text) => later.test(text)) ? [`${name} later`] : []),
          ...(isValid(`${one}abc`) && !rests.some((text) => first.test(text)) ? [`${name} first`] : []),
        ].map((words) => `${action.name}.${parameter.name}: ${words}`);
      });
    });
    expect(missing).toEqual([]);
  });

  it('name a load balancer in Chinese, at its beginning, alone and at full length', () => {
    const create = actionNamed(book, 'CreateLoadBalancer');
    const name = create.parameters.find((parameter) => parameter.name === 'LoadBalancerName');
    if (!name) throw new Error('it has no name');
    const of = (kind: 'pattern' | 'length', variant: string): string | undefined => {
      const found = constraintCases(create, name, kind, context).find((one) => one.variant === variant);
      return found?.plan.expect.answer === 'accept'
        ? textOf(found.plan.call.parameters['LoadBalancerName'])
        : undefined;
    };
    expect(of('pattern', 'with-chinese')).toMatch(/[\u4e00-\u9fa5]/);
    expect(of('pattern', 'first-chinese')).toMatch(/^[\u4e00-\u9fa5]/);
    expect(of('pattern', 'only-chinese')).toMatch(/^[\u4e00-\u9fa5]+$/);
    const longest = of('length', 'longest-in-chinese') ?? '';
    expect([Array.from(longest).length, Buffer.byteLength(longest) > 200]).toEqual([80, true]);
  });
});
