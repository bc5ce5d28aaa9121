import { accessLogGiven } from '../../../../../scenarios/clb/logs/access-log-given.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(accessLogGiven, {
  'access-log.effect.added-is-listed': [
    1,
    {
      one: 'with load-balancer of its own; SetAccessLogsDownloadAttribute: accept; DescribeAccessLogsDownloadAttribute shows all servers [{LogProject: $declared.logProje… in LogsDownloadAttributes.LogsDownloadAttribute',
    },
  ],
});
