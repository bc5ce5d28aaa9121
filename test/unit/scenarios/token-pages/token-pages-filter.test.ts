import { tokenPagesFilter } from '../../../../scenarios/token-pages/token-pages-filter.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  tokenPagesFilter,
  {
    'ListHubs.pagination.filter-kept': [
      1,
      {
        pages:
          'after CreateHub HubName=name -1 ClientToken=token -1, CreateHub HubName=name -2 ClientToken=token -2, CreateHub HubName=name -3 ClientToken=token -3, CreateHub HubName=name -4 ClientToken=token -4; ListHubs HubIds=list [{fill: identifier, resource: hub, … MaxResults=2: accept; ListHubs HubIds=list [{fill: identifier, resource: hub, … MaxResults=2 holds 3, lacks 1, has 3',
      },
    ],
    'ListRoutes.pagination.filter-kept': [
      1,
      {
        pages:
          'with hub; after CreateRoute ClientToken=token -1, CreateRoute ClientToken=token -2, CreateRoute ClientToken=token -3, CreateRoute ClientToken=token -4; ListRoutes RouteIds=list [{fill: identifier, resource: route… MaxResults=2: accept; ListRoutes RouteIds=list [{fill: identifier, resource: route… MaxResults=2 holds 3, lacks 1, has 3',
      },
    ],
  },
  { service: 'relay' },
);
