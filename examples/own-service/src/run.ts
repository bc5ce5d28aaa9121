import { conformance, exitCodeOf } from 'slb-conformance';
import { serveNotes } from './target.js';
import { suites } from './unicode-suite.js';

// `node dist/run.js --fault` runs against a target that bends texts.
const target = await serveNotes({ normalises: process.argv.includes('--fault') });
const report = await conformance({
  endpoint: target.endpoint,
  service: 'notes',
  specs: 'specs',
  suites,
  seed: 1,
  onEvent: (event) => {
    if (event.type === 'started') console.log(`${event.cases} cases of ${event.requirements} requirements`);
  },
});
target.close();

for (const { id, verdict, findings } of report.requirements) {
  if (verdict === 'fail' || verdict === 'error') console.log(id, findings[0]?.expected, findings[0]?.actual);
}
console.log(report.totals);
process.exitCode = exitCodeOf(report);
