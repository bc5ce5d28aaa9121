import { jobIsKnown } from '../../../../scenarios/jobs/job-is-known.ts';
import { serviceOf } from '../../laws/planned.ts';
import { serves } from '../../laws/scenario-laws.ts';

const ofAlb = serviceOf('alb').requirements.filter(({ id }) => id.endsWith('.effect.job-known'));

const asked = 'ListJobs JobIds=list [{fill: identifier, resource: job}] shows all servers';

serves(
  jobIsKnown,
  {
    'CreateRoute.effect.job-known': [
      1,
      { listed: `with hub; CreateRoute: accept; ${asked} [{JobId: $made.job, Operation: C… in Jobs` },
    ],
    'UpdateHub.effect.job-known': [
      1,
      {
        listed: `with hub of its own; UpdateHub HubName=name -changed: accept; ${asked} [{JobId: $made.job, Operation: U… in Jobs`,
      },
    ],
  },
  { service: 'relay', others: 7 },
);

serves(
  jobIsKnown,
  {
    'DeleteListener.effect.job-known': [
      1,
      {
        listed:
          'with load-balancer, server-group, HTTP listener that is Running of its own; DeleteListener: accept; ListAsynJobs JobIds=list [{fill: identifier, resource: job}] shows all servers [{Id: $made.job, OperateType: De… in Jobs',
      },
    ],
  },
  { service: 'alb', others: ofAlb.length - 1 },
);
