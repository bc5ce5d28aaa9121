import { tagsOfForbiddenText } from '../../../../scenarios/tag-resources/tags-of-forbidden-text.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  tagsOfForbiddenText,
  {
    'TagResources.Tag.pattern.text': [
      8,
      {
        'Key-aliyunname':
          'with load-balancer of its own; TagResources ResourceId=list [{fill: identifier, resource: load-… Tag=[{Key: aliyunname, Value: red}]: reject; unchanged in ListTagResources ResourceId=list [{fill: identifier, resource: load-…',
        'Value-ahttps-b':
          'with load-balancer of its own; TagResources ResourceId=list [{fill: identifier, resource: load-… Tag=[{Key: colour, Value: ahttps://b}]: reject; unchanged in ListTagResources ResourceId=list [{fill: identifier, resource: load-…',
      },
    ],
  },
  { service: 'alb' },
);
