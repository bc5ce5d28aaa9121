import { describe, expect, it } from 'vitest';
import type { CaseDraft } from '../../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import type { Repetition } from '../../../../specs/repetition.ts';
import { repeatedWrite } from '../../../../scenarios/tokens/repeated-write.ts';
import { creationOf } from '../../../../scenarios/tokens/token-creation.ts';
import { serviceOf } from '../../laws/planned.ts';

const { book } = serviceOf('relay');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };
const cell = { relation: 'same', sent: 'again', after: 'made' } as const;

function draftsOf(action: string, repetition: Repetition): readonly CaseDraft[] {
  const topic = book.topics.find((one) => one.repetition && one.about.action === action);
  const write = topic && creationOf(topic, context);
  return topic && write ? repeatedWrite(topic, repetition, write, context) : [];
}

const calls = ({ plan }: CaseDraft): readonly string[] => [...plan.prepare, plan.call].map(({ action }) => action);

describe('repeatedWrite', () => {
  it('sends a change twice under one token', () => {
    const [draft, ...others] = draftsOf('UpdateRoute', { cells: [cell], expect: { answer: 'accept' } });
    expect(others).toEqual([]);
    expect(draft && calls(draft).filter((name) => name === 'UpdateRoute')).toHaveLength(2);
    expect(draft?.plan.call).toEqual(draft?.plan.prepare.at(-1));
  });

  it('puts another change in between, which must stay', () => {
    const changed = { ...cell, after: 'changed' } as const;
    const [draft] = draftsOf('StopRoute', { cells: [changed], expect: { answer: 'accept' } });
    expect(draft && calls(draft).slice(-3)).toEqual(['StopRoute', 'StartRoute', 'StopRoute']);
    const tokens = draft
      ? [...draft.plan.prepare, draft.plan.call].map(({ parameters }) => parameters['OnceToken'])
      : [];
    expect(tokens.at(-1)).toEqual(tokens.at(-3));
    expect(tokens.at(-2)).not.toEqual(tokens.at(-1));
  });

  it('tells cases of other settings apart by the setting, each with another value of it', () => {
    const other = { ...cell, relation: 'other-value' } as const;
    const drafts = draftsOf('UpdateRoute', { cells: [other], expect: { answer: 'reject' } });
    expect(drafts.length).toBeGreaterThan(1);
    for (const { variant, plan } of drafts) {
      const name = variant.replace('other-value-', '');
      expect(plan.call.parameters[name], variant).not.toEqual(plan.prepare.at(-1)?.parameters[name]);
      expect(plan.expect.answer).toBe('reject');
    }
  });
});
