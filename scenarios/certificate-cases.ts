import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import type { Choices } from '../generators/calls/build-call.ts';
import { actionFor } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { topicErrors } from './topic-errors.ts';

const noPem = 'This is not PEM.';
const emptyShell = (label: string): string => `-----BEGIN ${label}-----\nbm90IERFUg==\n-----END ${label}-----\n`;

/** By the detail of the rule: uploads that break it and no other. */
const attempts: Readonly<Record<string, Readonly<Record<string, Choices>>>> = {
  'certificate-in-pem': {
    'no-pem': { ServerCertificate: noPem },
    'no-der': { ServerCertificate: emptyShell('CERTIFICATE') },
  },
  'key-in-pem': { 'no-pem': { PrivateKey: noPem }, 'no-der': { PrivateKey: emptyShell('PRIVATE KEY') } },
  'key-of-certificate': { 'other-key': { PrivateKey: { fill: 'private-key', flaw: 'other' } } },
  'key-in-the-clear': { encrypted: { PrivateKey: { fill: 'private-key', flaw: 'encrypted' } } },
  'key-length': {
    'rsa-512': {
      ServerCertificate: { fill: 'server-certificate', flaw: 'short' },
      PrivateKey: { fill: 'private-key', flaw: 'short' },
    },
  },
  'authority-in-pem': { 'no-pem': { CACertificate: noPem }, 'no-der': { CACertificate: emptyShell('CERTIFICATE') } },
};

/** Certificates and keys that cannot be used. Those that can are uploaded by every other case of the action. */
export function unusableCertificates(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'create', topic.topic);
  const tried = attempts[topic.detail];
  if (!action || !tried) throw new Error(`no unusable certificates are known for ${topic.detail}`);
  const expect: Expectation =
    topic.level === 'observe'
      ? { answer: 'observe', accepting: [], rejecting: [] }
      : { answer: 'reject', errors: topicErrors(topic, context) };
  return Object.entries(tried).map(([variant, choices]): CaseDraft => {
    const plan = planForCall({ action, choices, expect, variant }, context);
    return { variant, level: topic.level, title: `${action.name}: ${topic.detail} (${variant})`, plan };
  });
}
