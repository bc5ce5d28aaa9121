import { parseArgs } from 'node:util';
import { faultsOf } from '../../emulator/faults.ts';
import { faultTrials } from './fault-trials.ts';
import { faultsBySort, misattributed, tryFault } from './try-fault.ts';

/**
 * Switches every fault of the emulator of a service on alone, or those whose id begins as `--only` says, or every Nth of
 * them from the Kth on (`--slice K/N`), and demands that the requirement which it names fails. Prints what survives; exits
 * 1 if anything does. With `--attribution` one fault of each sort must break nothing else of its action but what it declares.
 */
const { values } = parseArgs({
  options: {
    service: { type: 'string', default: 'clb' },
    only: { type: 'string', multiple: true },
    attribution: { type: 'boolean', default: false },
    slice: { type: 'string', default: '1/1' },
    'at-once': { type: 'string', default: '8' },
  },
});
const [nth, of] = values.slice.split('/').map(Number) as [number, number];
if (!(nth >= 1 && nth <= of)) throw new Error('--slice is K/N');
const trials = faultTrials(values.service);
const { only } = values;
const { attribution } = values;
const all = faultsOf(trials.book);
const one = [...faultsBySort(all).values()].flatMap((sort, index) => sort[index % sort.length] ?? []);
const chosen = (attribution ? one : all)
  .filter(({ id }) => only === undefined || only.some((start) => id.startsWith(start)))
  .filter((_fault, index) => index % of === nth - 1);
let survivors = 0;
const next = chosen.values();
const lane = async (): Promise<void> => {
  for (const fault of next) {
    const lines = await (attribution ? misattributed : tryFault)(fault, trials);
    for (const line of lines) console.log(line);
    if (lines.length > 0) survivors += 1;
  }
};
await Promise.all(Array.from({ length: Number(values['at-once']) }, lane));
const [good, bad] = attribution ? ['attributed', 'misattributed'] : ['noticed', 'survived'];
console.log(`${chosen.length} faults of ${values.service}: ${chosen.length - survivors} ${good}, ${survivors} ${bad}`);
process.exitCode = survivors === 0 ? 0 : 1;
