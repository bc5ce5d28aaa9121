import { describe, expect, it } from 'vitest';
import { reservedPort } from '../../../scenarios/clb/listeners/reserved-port.ts';
import { topicValue } from '../../../scenarios/topic-value.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { SpecError } from '../../../specs/spec-error.ts';
import type { TopicRule } from '../../../specs/topic.ts';

const book = loadSpecBook('clb');
const context = { book, editions: book.service.editions, seed: () => 1 };
const rule = book.topics.find(({ scenario }) => scenario === 'reserved-port') as TopicRule;

describe('topicValue', () => {
  it('is what the rule gives under a name', () => {
    expect(topicValue({ ...rule, values: { port: '99' } }, 'port')).toBe('99');
  });

  it('gives a scenario what the rule says, however its statement is worded', () => {
    const worded = {
      ...rule,
      statement: 'Since 2024 no UDP listener can be made on some ports.',
      values: { port: '99' },
    };
    const calls = reservedPort(worded, context).map(({ plan }) => plan.call.parameters['ListenerPort']);
    expect(calls).toEqual(['99']);
  });

  it('names the place of a rule that lacks what its scenario needs', () => {
    const plan = (): unknown => reservedPort({ ...rule, values: {} }, context);
    expect(plan).toThrow(SpecError);
    expect(plan).toThrow(/rules\/[\w-]+\.yaml:\d+:\d+: \/topics\/\d+\/values: its scenario needs a value named "port"/);
  });
});
