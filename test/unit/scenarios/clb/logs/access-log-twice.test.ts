import { accessLogTwice } from '../../../../../scenarios/clb/logs/access-log-twice.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(accessLogTwice, {
  'access-log.uniqueness.of-load-balancer': [
    1,
    {
      one: 'with load-balancer of its own; after SetAccessLogsDownloadAttribute; SetAccessLogsDownloadAttribute: reject; unchanged in DescribeAccessLogsDownloadAttribute',
    },
  ],
});
