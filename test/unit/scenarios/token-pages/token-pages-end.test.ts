import { tokenPagesEnd } from '../../../../scenarios/token-pages/token-pages-end.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  tokenPagesEnd,
  {
    'ListHubs.pagination.end': [
      1,
      {
        pages:
          'after CreateHub HubName=name -1 OnceToken=token -1, CreateHub HubName=name -2 OnceToken=token -2, CreateHub HubName=name -3 OnceToken=token -3; ListHubs HubIds=list [{fill: identifier, resource: hub, … MaxResults=2: accept; ListHubs HubIds=list [{fill: identifier, resource: hub, … MaxResults=2 has 3, ends without NextToken',
      },
    ],
    'ListRoutes.pagination.end': [
      1,
      {
        pages:
          'with hub; after CreateRoute OnceToken=token -1, CreateRoute OnceToken=token -2, CreateRoute OnceToken=token -3; ListRoutes MaxResults=2: accept; ListRoutes MaxResults=2 has 3, ends without NextToken',
      },
    ],
  },
  { service: 'relay' },
);
