import { accessLogAbsent } from '../../../../../scenarios/clb/logs/access-log-absent.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(accessLogAbsent, {
  'access-log.conditional.there': [
    1,
    {
      one: 'with load-balancer of its own; DeleteAccessLogsDownloadAttribute: reject; unchanged in DescribeAccessLogsDownloadAttribute',
    },
  ],
});
