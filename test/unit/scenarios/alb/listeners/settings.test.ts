import { describe, expect, it } from 'vitest';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { actionNamed } from '../../../../../generators/calls/context.ts';
import { planWithSettings, settingsOf } from '../../../../../scenarios/alb/listeners/settings.ts';
import type { TopicRule } from '../../../../../specs/topic.ts';
import { serviceOf } from '../../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

function topicWith(values: TopicRule['values']): TopicRule {
  const [topic] = book.topics;
  if (!topic) throw new Error('no rule');
  return { ...topic, values };
}

describe('settingsOf', () => {
  it('tells what the call gives from what resources are made with', () => {
    const topic = topicWith({ IdleTimeout: '5', 'server-group/Protocol': 'gRPC', 'listener/GzipEnabled': 'false' });
    expect(settingsOf(topic)).toEqual({ IdleTimeout: '5' });
    expect(settingsOf(topic, 'server-group')).toEqual({ Protocol: 'gRPC' });
    expect(settingsOf(topic, 'load-balancer')).toEqual({});
  });
});

describe('planWithSettings', () => {
  it('makes each resource as it is told, for the case alone', () => {
    const topic = topicWith({
      IdleTimeout: '5',
      'listener/GzipEnabled': 'false',
      'load-balancer/LoadBalancerEdition': 'Basic',
    });
    const action = actionNamed(book, 'UpdateListenerAttribute');
    const { call, fixtures } = planWithSettings(
      topic,
      { action, variant: 'one', expect: { answer: 'accept' } },
      context,
    );
    expect(call.parameters).toMatchObject({ IdleTimeout: '5' });
    const made = (name: string): unknown => fixtures.find(({ resource }) => resource === name);
    expect(made('listener')).toMatchObject({ call: { parameters: { GzipEnabled: 'false' } } });
    expect(made('load-balancer')).toMatchObject({
      exclusive: true,
      call: { parameters: { LoadBalancerEdition: 'Basic' } },
    });
  });
});
