import { tokenPagesFilter } from '../../../../scenarios/token-pages/token-pages-filter.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  tokenPagesFilter,
  {
    'ListHubs.pagination.filter-kept': [
      1,
      {
        pages:
          'after CreateHub HubName=name -1 OnceToken=token -1, CreateHub HubName=name -2 OnceToken=token -2, CreateHub HubName=name -3 OnceToken=token -3, CreateHub HubName=name -4 OnceToken=token -4; ListHubs HubIds=list [{fill: identifier, resource: hub, … MaxResults=2: accept; ListHubs HubIds=list [{fill: identifier, resource: hub, … MaxResults=2 holds 3, lacks 1, has 3',
      },
    ],
    'ListRoutes.pagination.filter-kept': [
      1,
      {
        pages:
          'with hub; after CreateRoute OnceToken=token -1, CreateRoute OnceToken=token -2, CreateRoute OnceToken=token -3, CreateRoute OnceToken=token -4; ListRoutes RouteIds=list [{fill: identifier, resource: route… MaxResults=2: accept; ListRoutes RouteIds=list [{fill: identifier, resource: route… MaxResults=2 holds 3, lacks 1, has 3',
      },
    ],
  },
  { service: 'relay' },
);
