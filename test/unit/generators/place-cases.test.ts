import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeCases } from '../../../generators/place-cases.ts';
import { encodeCall } from '../../../harness/wire/encode-call.ts';
import { spell } from '../../../harness/wire/spelling.ts';
import { packageRoot } from '../../../specs/package-root.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { plannedCall } from '../../../cases/planned-call.ts';
import { missingCapability } from '../../../harness/provisioning/capabilities.ts';
import type { Target } from '../../../harness/wire/target.ts';
import { plan } from '../../services/relay/run-relay.ts';

const book = loadSpecBook('relay', join(packageRoot(), 'test', 'fixtures', 'services'));
const action = actionNamed(book, 'CreateRoute');
const backends = action.parameters.find(({ name }) => name === 'Backends');

const target: Target = {
  kind: 'endpoint',
  endpoint: 'http://127.0.0.1',
  region: 'r',
  credentials: { accessKeyId: 'a', accessKeySecret: 'b' },
  format: 'json',
  method: 'POST',
  signature: 'v3',
};

describe('placeCases', () => {
  const cases = backends ? placeCases(action, backends, { book, editions: book.service.editions, seed: () => 1 }) : [];

  it('asks for the documented place, and observes the other', () => {
    expect(cases.map(({ variant, level, plan }) => [variant, level, plan.expect.answer])).toEqual([
      ['in-query', 'observe', 'observe'],
      ['in-body', 'must', 'accept'],
    ]);
  });

  it.each(['in-query', 'in-body'])('sends the parameter %s by POST', (variant) => {
    const plan = cases.find((one) => one.variant === variant)?.plan;
    const { call, tampering = {} } = plan ?? { call: { action: '', parameters: {} } };
    const texts = Object.fromEntries(Object.entries(call.parameters).filter(([, value]) => typeof value === 'string'));
    const request = encodeCall(
      target,
      book,
      call.action,
      spell(book, call.action, texts as Record<string, string>, undefined),
      { tampering },
      { format: 'json', method: 'POST', signature: 'v3' },
    );
    const [where, other] = variant === 'in-body' ? [request.body, request.target] : [request.target, request.body];
    expect(where).toContain('Backends.1.Port=80');
    expect(other).not.toContain('Backends');
    expect(request.target).toContain('RouteProtocol=');
  });
});

describe('a call with something in its body', () => {
  it('is not asked of a target that has no POST', () => {
    const about = plan.requirements.find(({ requirement: { id } }) => id === 'relay.CreateRoute.RoutePort.range');
    const [subject] = about?.cases ?? [];
    const lacking = { ...target, capabilities: { post: false }, method: 'GET' } as const;
    expect(subject && missingCapability(subject, plannedCall(subject), lacking, book)?.reason).toMatch(/has no post/);
  });
});
