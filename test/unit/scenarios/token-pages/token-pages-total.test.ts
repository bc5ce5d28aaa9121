import { tokenPagesTotal } from '../../../../scenarios/token-pages/token-pages-total.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  tokenPagesTotal,
  {
    'ListRoutes.pagination.total': [
      1,
      {
        pages:
          'with hub; after CreateRoute OnceToken=token -1, CreateRoute OnceToken=token -2, CreateRoute OnceToken=token -3; ListRoutes MaxResults=2: accept; ListRoutes MaxResults=2 beside TotalCount=3',
      },
    ],
  },
  { service: 'relay' },
);
