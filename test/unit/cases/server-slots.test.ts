import { describe, expect, it } from 'vitest';
import { fillResources, namesMade, resourcesIn, withServers } from '../../../cases/server-slots.ts';

const text = '["$made.rule#1","$made.rule#12","$made.vserver-group"]';

describe('identifiers in a text', () => {
  it('make it a slot, which names each kind of resource once', () => {
    expect(withServers(text)).toEqual({ fill: 'servers', text });
    expect(withServers('["rule-1"]')).toBe('["rule-1"]');
    expect(resourcesIn(text)).toEqual(['rule', 'vserver-group']);
  });

  it('are filled in by name and number', () => {
    expect(fillResources(text, (resource) => `<${resource}>`)).toBe('["<rule#1>","<rule#12>","<vserver-group>"]');
  });

  it('are told from other values only where the text is nothing else', () => {
    expect(namesMade(withServers('$made.rule#2'))).toBe(true);
    expect(namesMade({ fill: 'identifier', resource: 'rule' })).toBe(true);
    expect([withServers(text), 'rule-1', undefined].map(namesMade)).toEqual([false, false, false]);
  });
});
