import { describe, expect, it } from 'vitest';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import { inPages, size } from '../../../../scenarios/token-pages/in-pages.ts';
import { count } from '../../../../scenarios/token-pages/made-for-pages.ts';
import type { TopicRule } from '../../../../specs/topic.ts';
import { serviceOf } from '../../laws/planned.ts';

const { book } = serviceOf('relay');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };
const topics = book.topics.filter(({ scenario }) => scenario === 'token-pages-end');
const made = (topic: TopicRule, beside: boolean): number =>
  inPages(topic, context, { beside }, () => ({}))[0]?.plan.prepare.length ?? 0;

describe('inPages', () => {
  it('makes enough for a full page and a shorter one, and asks for these alone', () => {
    expect(topics.length).toBeGreaterThan(1);
    expect([count > size, count < 2 * size]).toEqual([true, true]);
    for (const topic of topics) expect(made(topic, false), topic.topic).toBe(count);
  });

  it('makes more beside them, if asked', () => {
    for (const topic of topics) expect(made(topic, true), topic.topic).toBeGreaterThan(count);
  });

  it('asks for pages of the size that is wanted', () => {
    const sizes = topics.flatMap((topic) => inPages(topic, context, { pageSize: 1 }, () => ({})));
    for (const { plan } of sizes) expect(Object.values(plan.call.parameters)).toContain('1');
  });
});
