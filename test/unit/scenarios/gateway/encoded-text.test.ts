import { describe, expect, it } from 'vitest';
import { askedWith, encodingOf, places } from '../../../../scenarios/gateway/encoded-text.ts';
import { contextOf, topicOf } from '../../laws/planned.ts';

const topic = topicOf('encoding-arrives');

describe('an encoded text', () => {
  it('is asked for in a read, sent as told, and compared with nothing', () => {
    const { plan } = askedWith(topic, contextOf(), 'v', { answer: 'accept' }, { method: 'POST' });
    const { text, asked } = encodingOf(topic);
    expect(plan.call).toMatchObject({ action: asked.action, parameters: { [asked.parameter]: text } });
    expect([plan.tampering, plan.probe]).toEqual([{ method: 'POST' }, undefined]);
  });

  it('is carried in every place, those of a query last', () => {
    expect(places.map(([name]) => name)).toEqual(['post', 'get', 'post-query']);
  });

  it('is missed with its place', () => {
    const { encoding: _encoding, ...bare } = topic;
    expect(() => encodingOf(bare)).toThrow(`${topic.file}#${topic.pointer} names no text`);
  });
});
