import { median } from './median.ts';
import { measuredCommand, type Measured } from './measured-command.ts';

/** What somebody waits for who runs one command after the other. */
interface StartUp {
  readonly title: string;
  readonly args: readonly string[];
  /** What is printed when the wait is over; without it, the command must end. */
  readonly until?: RegExp;
}

const requirement = 'clb.CreateLoadBalancerTCPListener.ListenerPort.range';

const startUps: readonly StartUp[] = [
  { title: 'run --requirement, first verdict', args: ['run', '--requirement', requirement, '--verbose'], until: /^✓/m },
  { title: 'replay of one case', args: ['replay', `${requirement}#above-max`] },
  { title: 'serve, first answer', args: ['serve'], until: /listening on (\S+)/ },
  { title: 'list actions', args: ['list', 'actions'] },
  { title: 'list requirements', args: ['list', 'requirements'] },
  { title: 'explain', args: ['explain', requirement] },
];

export interface StartUpTimes {
  readonly title: string;
  readonly ms: number;
  readonly cpuMs: number;
}

/** The median of some starts of each command, each a process of its own in a folder of its own. */
export async function startUpTimes(rounds: number): Promise<readonly StartUpTimes[]> {
  const times: StartUpTimes[] = [];
  for (const { title, args, until } of startUps) {
    const measured: Measured[] = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await measuredCommand(args, until));
    times.push({
      title,
      ms: median(measured.map(({ ms }) => ms)),
      cpuMs: median(measured.map(({ cpuMs }) => cpuMs)),
    });
  }
  return times;
}
