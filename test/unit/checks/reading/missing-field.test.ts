import { describe, expect, it } from 'vitest';
import { firstDocumented, isPromised, lacksPromised } from '../../../../checks/reading/missing-field.ts';
import type { FilledList } from '../../../../cases/call-plan.ts';
import type { Gap } from '../../../../checks/reading/look-up-field.ts';
import { contextOf } from '../evidence.ts';

function asked(id: string) {
  const { requirement, book } = contextOf(id);
  const { origin } = requirement;
  if (origin.type !== 'field') throw new Error(`${id} is about no field`);
  return { action: origin.action, field: origin.field, book };
}

const zone = asked('clb.DescribeZones.Zones/Zone/ZoneId.response');
const slave = asked('clb.DescribeZones.Zones/Zone/SlaveZones/SlaveZone/ZoneId.response');
const rule = asked('clb.DescribeRules.Rules/Rule/RuleId.response');
const lacks = (about: typeof zone, gap: Gap, filled: readonly FilledList<string>[] = []): boolean =>
  lacksPromised(gap, { ...about, filled });

describe('lacksPromised', () => {
  it('misses a promised field, and the list that leads to it where nothing can fill that', () => {
    expect(lacks(zone, { at: 'Zones.Zone.ZoneId', kind: 'absent' })).toBe(true);
    expect(lacks(zone, { at: 'Zones', kind: 'absent' })).toBe(true);
  });

  it('lets what is merely listed be left out with all that is in it', () => {
    expect(lacks(slave, { at: 'Zones.Zone.SlaveZones', kind: 'absent' })).toBe(false);
    expect(lacks(slave, { at: 'Zones.Zone.SlaveZones.SlaveZone.ZoneId', kind: 'absent' })).toBe(true);
  });

  it('demands of a list what the case made, and nothing where it made nothing', () => {
    const made = [{ path: 'Rules.Rule' }];
    for (const gap of [
      { at: 'Rules.Rule', kind: 'empty' },
      { at: 'Rules', kind: 'absent' },
    ] as const) {
      expect(lacks(rule, gap)).toBe(false);
      expect(lacks(rule, gap, made)).toBe(true);
    }
  });
});

describe('firstDocumented', () => {
  it('takes a wrapper for the list in it', () => {
    expect(firstDocumented(slave.action, slave.field, 'Zones').path).toBe('Zones.Zone');
    expect(firstDocumented(slave.action, slave.field, 'Zones.Zone.SlaveZones').path).toBe(
      'Zones.Zone.SlaveZones.SlaveZone',
    );
    expect(firstDocumented(zone.action, zone.field, 'elsewhere')).toBe(zone.field);
  });
});

describe('isPromised', () => {
  it('tells what a table lists without condition from what is merely listed', () => {
    expect(isPromised(zone.field)).toBe(true);
    expect(isPromised(asked('clb.DescribeZones.Zones/Zone/SlaveZones/SlaveZone.response').field)).toBe(false);
  });
});
