import { expect } from 'vitest';
import { expectSteps, type Step } from './run-client.ts';

const requestId = expect.stringMatching(/^[0-9A-F-]{36}$/) as string;
const id = (prefix: string): string => expect.stringMatching(new RegExp(`^${prefix}-`)) as string;
const job = { RequestId: requestId, JobId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string };
const refusal = (status: number, code: string): Step => ({ status, code, requestId });

const given = {
  ListenerProtocol: 'HTTP',
  ListenerPort: 80,
  ListenerDescription: 'front-listener',
  RequestTimeout: 60,
  DefaultActions: [{ Type: 'ForwardGroup', ForwardGroupConfig: { ServerGroupTuples: [{ ServerGroupId: id('sgp') }] } }],
  Tags: [{ Key: 'a b', Value: 'x+*~&=/ é' }],
};
const before = { ...given, IdleTimeout: 15, XForwardedForConfig: { XForwardedForProtoEnabled: false } };
const after = { ...given, IdleTimeout: 30, XForwardedForConfig: { XForwardedForProtoEnabled: true } };

/** Asserts that a client led a listener of an application load balancer, with a rule, through its life, and saw all of it. */
export function expectAlbSteps(steps: Readonly<Record<string, Step>>, wrongSecret = 'SignatureDoesNotMatch'): void {
  expectSteps(steps, {
    'create-load-balancer': { answer: { RequestId: requestId, LoadBalancerId: id('alb') } },
    'create-server-group': { answer: { ...job, ServerGroupId: id('sgp') } },
    create: { answer: { ...job, ListenerId: id('lsn') } },
    created: { answer: { ...before, ListenerStatus: 'Running' } },
    update: { answer: job },
    updated: { answer: { ...after, ListenerStatus: 'Running' } },
    stop: { answer: job },
    stopped: { answer: { ...after, ListenerStatus: 'Stopped' } },
    start: { answer: job },
    started: { answer: { ...after, ListenerStatus: 'Running' } },
    'create-rule': { answer: { ...job, RuleId: id('rule') } },
    rule: {
      answer: {
        RuleName: 'a-rule',
        Priority: 10,
        Direction: 'Request',
        RuleStatus: 'Available',
        RuleConditions: [{ Type: 'Path', PathConfig: { Values: ['/a', '/b'] } }],
        RuleActions: [{ Order: 1, ...given.DefaultActions[0] }],
      },
    },
    page: { answer: { TotalCount: 2, MaxResults: 1, NextToken: expect.stringMatching(/./) as string } },
    'next-page': { answer: { TotalCount: 2, Listeners: [{ ListenerProtocol: 'HTTP' }] }, isAnother: true },
    'unknown-listener': refusal(404, 'ResourceNotFound.Listener'),
    'port-taken': refusal(400, 'ResourceAlreadyExist.Listener'),
    'wrong-secret': refusal(400, wrongSecret),
    'delete-first': { answer: job },
    'delete-second': { answer: job },
    deleted: refusal(404, 'ResourceNotFound.Listener'),
    'delete-load-balancer': { answer: job },
    'delete-server-group': { answer: job },
  });
}
