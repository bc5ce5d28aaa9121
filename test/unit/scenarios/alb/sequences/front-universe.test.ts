import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { frontGrammar } from '../../../../../scenarios/alb/sequences/front-grammar.ts';
import { frontUniverse, type FrontTheme } from '../../../../../scenarios/alb/sequences/front-universe.ts';
import { frontThemes } from '../../../../../scenarios/alb/sequences/front-sequence.ts';
import { Sequences } from '../../../../../scenarios/model/draw-sequence.ts';
import { settledAfter } from '../../../../../scenarios/model/settled-after.ts';
import { creating, frontAfter } from '../model/front-after.ts';

const { model } = frontGrammar;

function first<T>(from: readonly T[]): T {
  return from[0] as T;
}

describe('frontUniverse', () => {
  it.each(frontThemes)('leaves something to do in every state that sequences on %s lead to', (theme) => {
    const drawn = fc.sample(new Sequences(frontGrammar, theme as FrontTheme, 24), { seed: 7, numRuns: 40 });
    const worlds = drawn.map((steps) =>
      steps.reduce((world, { act }) => settledAfter(model, world, act), model.nothing),
    );
    for (const world of worlds) expect(frontUniverse(theme as FrontTheme, world, first).length).toBeGreaterThan(0);
  });

  it('tries what must be refused: ports that are taken, what is gone, and listeners that are led to', () => {
    const words = (theme: FrontTheme, ...acts: readonly FrontAct[]): readonly string[] => {
      const world = frontAfter(...acts);
      return frontUniverse(theme, world, first).map((act) => model.predict(world, act).words);
    };
    const http = creating('HTTP', '80');
    expect(words('listeners', http)).toContainEqual(expect.stringContaining('ResourceAlreadyExist.Listener'));
    expect(words('groups', http)).toContainEqual(expect.stringContaining('ResourceInUse.ServerGroup'));
    expect(words('groups', { on: 'group', does: 'delete', of: { group: 0 } })).toContainEqual(
      expect.stringContaining('ResourceNotFound.ServerGroup'),
    );
    expect(words('quic', creating('QUIC', '80'), creating('HTTPS', '80', { quic: 0 }))).toContainEqual(
      expect.stringContaining('ResourceAlreadyAssociated.Listener'),
    );
    expect(words('load-balancer', { on: 'load balancer', does: 'protect' })).toContainEqual(
      expect.stringContaining('OperationDenied.DeletionProtectionEnabled'),
    );
  });
});
