import { tagValueAlone } from '../../../../../scenarios/clb/tag-lists/tag-value-alone.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagValueAlone, {
  'DescribeTags.Tags.conditional.value-needs-key': [
    1,
    { 'value-alone': 'with load-balancer of its own; DescribeTags Tags=[{TagValue: one}]: reject' },
  ],
});
