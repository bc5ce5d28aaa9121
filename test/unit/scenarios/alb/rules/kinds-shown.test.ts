import { kindsShown } from '../../../../../scenarios/alb/rules/kinds-shown.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  kindsShown,
  {
    'CreateRule.RuleActions.effect.shown': [
      9,
      {
        plain:
          'with load-balancer, server-group, listener; CreateRule: accept; ListRules RuleIds=list [{fill: identifier, resource: rule}… shows only servers [{Type: ForwardGroup, Order:500,… in Rules.RuleActions',
        Rewrite:
          'with load-balancer, server-group, listener; CreateRule RuleActions=servers [{Type: Rewrite, Order:1, Rewrit…: accept; ListRules RuleIds=list [{fill: identifier, resource: rule}… shows only servers [{Type: Rewrite, Order:1, Rewrit… in Rules.RuleActions',
      },
    ],
    'CreateRule.RuleConditions.effect.shown': [
      7,
      {
        plain:
          'with load-balancer, server-group, listener; CreateRule: accept; ListRules RuleIds=list [{fill: identifier, resource: rule}… shows only [{Type: Path, PathConfig:{Values:[/test]… in Rules.RuleConditions',
      },
    ],
    'UpdateRuleAttribute.RuleActions.effect.shown': [
      9,
      {
        plain:
          'with load-balancer, server-group, listener, rule that is Available of its own; UpdateRuleAttribute RuleActions=servers [{Type: ForwardGroup, Order:500,…: accept; ListRules RuleIds=list [{fill: identifier, resource: rule}… shows only servers [{Type: ForwardGroup, Order:500,… in Rules.RuleActions',
        Rewrite:
          'with load-balancer, server-group, listener, rule that is Available of its own; UpdateRuleAttribute RuleActions=servers [{Type: Rewrite, Order:1, Rewrit…: accept; ListRules RuleIds=list [{fill: identifier, resource: rule}… shows only servers [{Type: Rewrite, Order:1, Rewrit… in Rules.RuleActions',
      },
    ],
    'UpdateRuleAttribute.RuleConditions.effect.shown': [
      7,
      {
        plain:
          'with load-balancer, server-group, listener, rule that is Available of its own; UpdateRuleAttribute RuleConditions=[{Type: Path, PathConfig:{Values:[/anoth…: accept; ListRules RuleIds=list [{fill: identifier, resource: rule}… shows only [{Type: Path, PathConfig:{Values:[/anoth… in Rules.RuleConditions',
      },
    ],
  },
  { service: 'alb' },
);
