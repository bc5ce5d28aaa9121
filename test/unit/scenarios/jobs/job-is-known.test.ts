import { jobIsKnown } from '../../../../scenarios/jobs/job-is-known.ts';
import { serves } from '../../laws/scenario-laws.ts';

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
        listed: `with hub of its own; UpdateHub HubName=name -changed DryRun=false: accept; ${asked} [{JobId: $made.job, Operation: U… in Jobs`,
      },
    ],
  },
  { service: 'relay', others: 7 },
);
