import { refuse } from '../../core/refusal.ts';
import { existsElsewhere } from '../other-products.ts';
import { objectsIn } from '../settings.ts';
import type { AlbWorld } from '../state.ts';

/** Each zone is named once, with a switch that exists in it (description of 2024). */
export function requireZones(mappings: unknown, world: AlbWorld): void {
  const pairs = objectsIn(mappings).map(({ ZoneId, VSwitchId }) => [String(ZoneId), String(VSwitchId)] as const);
  const zones = new Map(world.state.switchZones);
  for (const [zone, name] of pairs) {
    if (!existsElsewhere(name, 'vswitches', world)) {
      const message = 'The specified resource VSwitch is not found.';
      refuse('reference', 'ZoneMappings.VSwitchId', 404, 'ResourceNotFound.VSwitch', message);
    }
    if (pairs.filter(([other]) => other === zone).length > 1) {
      refuse('constraint', 'ZoneMappings.ZoneId', 400, 'DuplicatedParam.ZoneId', 'The specified ZoneId is duplicated.');
    }
    if ((zones.get(name) ?? zone) !== zone) {
      const message = 'The ZoneId is mismatched for the VSwitchId.';
      refuse('constraint', 'ZoneMappings.zone', 400, 'Mismatch.ZoneIdAndVSwitchId', message);
    }
    zones.set(name, zone);
  }
}

/** A switch is in the zone in which it was used first, for nobody else says where it is. */
export function rememberZones(mappings: unknown, { state: { switchZones } }: AlbWorld): void {
  for (const { ZoneId, VSwitchId } of objectsIn(mappings)) switchZones.set(String(VSwitchId), String(ZoneId));
}
