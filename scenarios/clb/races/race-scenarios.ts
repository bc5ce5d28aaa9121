import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { raceGroupAdditionAndRemoval } from './race-group-addition-and-removal.ts';
import { raceGroupAdditions } from './race-group-additions.ts';
import { raceGroupDeletion } from './race-group-deletion.ts';
import { raceGroupWeights } from './race-group-weights.ts';
import { raceSamePort } from './race-same-port.ts';
import { raceSameRuleName } from './race-same-rule-name.ts';
import { raceServerAdditionAndRemoval } from './race-server-addition-and-removal.ts';
import { raceServerAdditions } from './race-server-additions.ts';
import { raceServerWeights } from './race-server-weights.ts';
import { raceSetAndDelete } from './race-set-and-delete.ts';
import { raceStartAndStop } from './race-start-and-stop.ts';
import { raceTagEdits } from './race-tag-edits.ts';
import { raceTwoSets } from './race-two-sets.ts';

/** Of calls at the same time. */
export const raceScenarios: Readonly<Record<string, NamedScenario>> = inRoom(
  'clb/races',
  {
    raceSamePort,
    raceStartAndStop,
    raceSetAndDelete,
    raceTwoSets,
    raceTagEdits,
    raceSameRuleName,
    raceServerAdditions,
    raceServerAdditionAndRemoval,
    raceServerWeights,
    raceGroupAdditions,
    raceGroupAdditionAndRemoval,
    raceGroupWeights,
    raceGroupDeletion,
  },
  {},
  'clb/model/load-balancer-model.ts',
);
