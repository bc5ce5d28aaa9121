import { parseArgs } from 'node:util';
import { doubleHello } from './double-hello.ts';
import { adapterFaults } from './adapter-faults.ts';
import { speakLines } from './speak-lines.ts';

const { values } = parseArgs({ options: { fault: { type: 'string', multiple: true } } });
const wanted = values.fault ?? [];
const unknown = wanted.find((id) => !adapterFaults.some((fault) => fault.id === id));
if (unknown !== undefined) {
  process.stderr.write(`unknown fault "${unknown}"; "slb-conformance list faults --service client" shows them\n`);
  process.exitCode = 2;
} else {
  const faults = adapterFaults.filter(({ id }) => wanted.includes(id));
  speakLines(doubleHello('slb-conformance bad adapter', wanted.join(' ') || 'without faults'), faults);
}
