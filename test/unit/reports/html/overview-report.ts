import type { ReportedRequirement, RunReport } from '../../../../reports/model/run-report.ts';
import { sampleReport } from '../sample-report.ts';

const listener = {
  action: null,
  subject: 'listener',
  kind: 'state',
  level: 'must',
  sources: [],
  findings: [],
} as const;
const cases = { planned: 1, executed: 1, failed: 0 };

const states: readonly ReportedRequirement[] = [
  { ...listener, id: 'clb.listener.state.none/create', statement: 'A new one is stopped.', verdict: 'pass', cases },
  { ...listener, id: 'clb.listener.state.stopped/start', statement: 'It starts.', verdict: 'pass', cases },
  { ...listener, id: 'clb.listener.state.running/start', statement: 'It cannot start.', verdict: 'fail', cases },
];

const token: ReportedRequirement = {
  ...listener,
  id: 'clb.CreateLoadBalancer.ClientToken.idempotence.other-token',
  action: 'CreateLoadBalancer',
  subject: 'ClientToken',
  kind: 'idempotence',
  statement: 'Another token makes another one.',
  verdict: 'pass',
  cases,
};

/** A report with all that a page gives an overview of. */
export const overviewReport: RunReport = {
  ...sampleReport,
  run: { ...sampleReport.run, traffic: [{ action: 'AddTags', requests: 1200, milliseconds: 2400 }] },
  requirements: [
    ...sampleReport.requirements.map((one): ReportedRequirement =>
      one.kind === 'range' && one.verdict === 'fail'
        ? {
            ...one,
            sources: one.sources.map((source) => ({ ...source, says: `1 to 5120 in ${source.edition}` })),
            boundaries: [
              { variant: 'max', expect: 'accept', verdict: 'pass' },
              { variant: 'above-max', expect: 'reject', verdict: 'fail' },
            ],
          }
        : one,
    ),
    ...states,
    token,
  ],
  documents: { 'guide-2018': 'Developer Guide' },
  tokens: [{ action: 'CreateLoadBalancer', repeated: 'other-token', requirement: token.id }],
  lifecycles: [
    {
      resource: 'listener',
      initial: 'stopped',
      stable: ['stopped', 'running'],
      transient: ['starting'],
      pairs: [
        {
          from: 'none',
          on: 'create',
          expect: 'accept',
          to: 'stopped',
          requirements: ['clb.listener.state.none/create'],
        },
        {
          from: 'stopped',
          on: 'start',
          expect: 'accept',
          through: 'starting',
          to: 'running',
          requirements: ['clb.listener.state.stopped/start'],
        },
        { from: 'running', on: 'start', expect: 'reject', requirements: ['clb.listener.state.running/start'] },
      ],
    },
  ],
};
