import { accessLogTaken } from '../../../../../scenarios/clb/logs/access-log-taken.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(accessLogTaken, {
  'access-log.effect.removed-is-gone': [
    1,
    {
      one: 'with load-balancer of its own; after SetAccessLogsDownloadAttribute; DeleteAccessLogsDownloadAttribute: accept; DescribeAccessLogsDownloadAttribute shows none servers [{LogProject: $declared.logProje… in LogsDownloadAttributes.LogsDownloadAttribute',
    },
  ],
});
