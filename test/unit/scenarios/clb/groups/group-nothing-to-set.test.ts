import { groupNothingToSet } from '../../../../../scenarios/clb/groups/group-nothing-to-set.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(groupNothingToSet, {
  'SetVServerGroupAttribute.conditional.name-or-servers': [
    1,
    {
      neither:
        'with load-balancer, vserver-group of its own; SetVServerGroupAttribute no VServerGroupName no BackendServers: reject; unchanged in DescribeVServerGroupAttribute',
    },
  ],
});
