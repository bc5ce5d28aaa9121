import { extensionOfRule } from '../../../../../scenarios/clb/extensions/extension-of-rule.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(extensionOfRule, {
  'domain-extension.in-use.rule': [
    1,
    {
      'of-rule':
        'with load-balancer, server-certificate, https listener of its own, vserver-group; after CreateDomainExtension Domain=one.example, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; DeleteDomainExtension: reject; unchanged in DescribeDomainExtensions',
    },
  ],
});
