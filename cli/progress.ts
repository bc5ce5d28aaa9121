import type { WriteStream } from 'node:tty';
import type { RunEvent } from '../harness/engine.ts';
import type { MadeResource } from '../harness/workshop.ts';

/** Shows a run as it goes: one line that is redrawn on a terminal, a line per quarter elsewhere. */
export function showProgress(
  stream: NodeJS.WriteStream | WriteStream,
  journal: string | undefined,
): (event: RunEvent) => void {
  let failed = 0;
  let quarter = 0;
  return (event) => {
    if (event.type === 'left-behind') {
      stream.write(`${leftBehind(event.resources, journal)}\n`);
      return;
    }
    if (event.type === 'started') {
      stream.write(`${event.cases} cases of ${event.requirements} requirements\n`);
      return;
    }
    if (event.result.verdict === 'fail') failed += 1;
    const line = `${event.done}/${event.cases} cases, ${failed} failed`;
    const reached = Math.floor((event.done * 4) / event.cases);
    if (stream.isTTY) stream.write(`\r${line}${event.done === event.cases ? '\n' : ''}`);
    else if (reached > quarter) stream.write(`${line}\n`);
    quarter = Math.max(quarter, reached);
  };
}

/** Names what could not be removed, and the journal by which `clean` tries again. */
export function leftBehind(resources: readonly MadeResource[], journal: string | undefined): string {
  const what = resources.map(({ resource, keys }) => `${resource} ${Object.values(keys).join(' ')}`).join(', ');
  return `Could not remove ${what}${journal === undefined ? '' : `; see ${journal}`}`;
}
