import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { holding, pairs, policyRead } from './policy-calls.ts';

/** A policy is given a version and a cipher that goes with it, and listed. */
export function policyContent(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'SetTLSCipherPolicyAttribute');
  return pairs.map(({ version, cipher }): CaseDraft => {
    const choices = holding([version], [cipher]);
    const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant: version }, context);
    const reads = [policyRead({ Status: 'normal', TLSVersions: [version], Ciphers: [cipher] }, context)];
    const settled = reads.map((read) => ({
      ...read,
      until: { field: 'TLSCipherPolicies.Status', values: ['normal'] },
    }));
    const title = `SetTLSCipherPolicyAttribute with ${version} and ${cipher}`;
    return { variant: version.replaceAll('.', '-'), level: topic.level, title, plan: { ...plan, reads: settled } };
  });
}
