import { needUnmet } from '../../../../../scenarios/alb/listeners/need-unmet.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  needUnmet,
  {
    'UpdateListenerLogConfig.conditional.access-log': [
      1,
      {
        UpdateListenerLogConfig:
          'with load-balancer, server-group, HTTP listener that is Running of its own; UpdateListenerLogConfig AccessLogRecordCustomizedHeadersEnabled=true: reject; unchanged in GetListenerAttribute',
      },
    ],
  },
  { others: 5, service: 'alb' },
);
