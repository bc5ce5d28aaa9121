import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { Scenario } from '../../scenario.ts';
import { topicErrors } from '../../topic-errors.ts';

/** Text of no form. */
export const noPem: string = 'This is not PEM.';

/** PEM in form that holds nothing. */
export const emptyShell = (label: string): string => `-----BEGIN ${label}-----\nbm90IERFUg==\n-----END ${label}-----\n`;

/** Uploads of certificates and keys that cannot be used. Those that can are uploaded by every other case of the action. */
export function unusable(uploads: Readonly<Record<string, Choices>>): Scenario {
  return (topic, context) => {
    const action = actionFor(context.book, 'create', topic.topic);
    if (!action) return [];
    const expect: Expectation =
      topic.level === 'observe'
        ? { answer: 'observe', accepting: [], rejecting: [] }
        : { answer: 'reject', errors: topicErrors(topic, context) };
    return Object.entries(uploads).map(([variant, choices]): CaseDraft => {
      const plan = planForCall({ action, choices, expect, variant }, context);
      return { variant, level: topic.level, title: `${action.name}: ${topic.detail} (${variant})`, plan };
    });
  };
}
