import { expect, it } from 'vitest';
import { faultTrials } from '../../../../bench/faults/fault-trials.ts';

it('brings what cases share into the state that one of them asks for, which then has it for itself', async () => {
  const trials = faultTrials('alb');
  const ids = ['alb.listener.state.Stopped/StartListener', 'alb.listener.state.Configuring/DeleteListener'];
  const { requirements } = await trials.runWithFaults([], new Set(ids), { seed: 3, transitionMs: 100, concurrency: 9 });
  expect(requirements.map(({ id, verdict }) => [id, verdict])).toEqual(ids.toSorted().map((id) => [id, 'pass']));
});
