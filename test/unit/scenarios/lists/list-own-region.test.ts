import { listOwnRegion } from '../../../../scenarios/lists/list-own-region.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(listOwnRegion, {
  'DescribeRegions.effect.own-region': [1, { 'own-region': 'DescribeRegions: accept; DescribeRegions holds 1' }],
});
