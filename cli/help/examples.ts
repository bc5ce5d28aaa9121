/** Examples of each command, as its `--help` shows them: what is typed, and what comes of it. */
export const examples: Readonly<Record<string, readonly (readonly [line: string, result: string])[]>> = {
  run: [
    ['run', 'everything, against the embedded emulator'],
    ['run --endpoint http://127.0.0.1:8080 --action CreateLoadBalancer', 'one action of an emulator of your own'],
    ['run --profile core,tags', 'what every client needs, and one extension'],
    ['run --service alb --edition 2026', 'Application Load Balancers, by the documents of one year'],
    ["run --requirement 'clb.listener.state.**' --verbose", 'one topic, a line for each case'],
    ['run --only-failed conformance-report/report.json', 'what failed before'],
    [
      'run --endpoint http://127.0.0.1:8080 --action CreateLoadBalancer --watch',
      'again after each restart, while you mend',
    ],
    ['run --dry-run --deep', 'what a run would send, without sending it'],
  ],
  replay: [
    ["replay 'clb.CreateLoadBalancer.LoadBalancerName.length#too-long' --seed 2014", 'one case, as a report names it'],
    [
      "replay 'clb.DescribeZones.offered#bare' --endpoint http://127.0.0.1:8080 --print",
      'its requests as signed lines of curl, and what it expects',
    ],
  ],
  serve: [
    ['serve --port 8080', 'the emulator, for clients and SDKs'],
    ['serve --service clb,alb', 'both services on one port'],
    ['serve --log json 2> requests.jsonl', 'with what was asked, and why it was refused, for scripts'],
    [
      'serve --throttle 5 --busy 10% --fail CreateLoadBalancer=Throttling:2',
      'with trouble that clients must cope with',
    ],
    ['serve --fault half-the-actions-missing', 'an emulator with something wrong; `list faults` names all'],
  ],
  client: [
    ['client -- node adapter.mjs', 'an SDK, by way of an adapter of it; docs/client-mode.md says what that is'],
    ["client --case 'client.answer.*' --trace trace.txt -- python3 adapter.py", 'some cases, with all that was said'],
  ],
  init: [['init --endpoint http://127.0.0.1:8080', 'a config file for an emulator of your own']],
  clean: [['clean', 'what killed runs left behind, by the journals in the usual folder']],
  diff: [['diff old/report.json new/report.json --format markdown', 'what changed, for a pull request']],
  matrix: [['matrix mine=a/report.json theirs=b/report.json --format html --out matrix.html', 'targets side by side']],
  explain: [["explain 'clb.CreateLoadBalancer.LoadBalancerName.length'", 'what it asks, and which document says so']],
};

/** The examples of a command as the end of its help; empty where it has none. */
export function exampleText(command: string): string {
  const known = examples[command];
  if (!known) return '';
  return `\nExamples:\n${known.map(([line, result]) => `  slb-conformance ${line}\n      ${result}`).join('\n')}`;
}
