import { jobIsDone } from '../../../../scenarios/jobs/job-is-done.ts';
import { serves } from '../../laws/scenario-laws.ts';

const ended = 'ListJobs JobIds=list [{fill: identifier, resource: job}] shows Jobs.JobStatus=Succeeded';

serves(
  jobIsDone,
  {
    'CreateRoute.effect.job-done': [1, {}],
    'UpdateHub.effect.job-done': [
      1,
      { ended: `with hub of its own; UpdateHub HubName=name -changed: accept; ${ended}` },
    ],
    'DeleteRoute.effect.job-done': [
      1,
      { ended: `with hub, HTTP route that is Running of its own; DeleteRoute: accept; ${ended}; GetRoute refused` },
    ],
  },
  { service: 'relay', others: 6 },
);
