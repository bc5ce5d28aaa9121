import { raceTagEdits } from '../../../../../scenarios/clb/races/race-tag-edits.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceTagEdits, {
  'tag.concurrency.tag-edits': [
    2,
    {
      'history-1': 'AddTags; AddTags | AddTags | AddTags; DescribeTags',
      'history-2': 'AddTags; AddTags | RemoveTags; DescribeTags',
    },
  ],
});
