import { describe, expect, it } from 'vitest';
import { actionNamed } from '../../../generators/calls/context.ts';
import { madeUnlike } from '../../../generators/made-unlike.ts';
import { book, contextOf, parameterOf } from '../laws/planned.ts';

const unlike = (action: string, parameter: string, value: string): object =>
  madeUnlike(actionNamed(book, action), parameterOf(action, parameter), value, contextOf());

describe('madeUnlike', () => {
  it('makes a resource with another value than a change gives it', () => {
    expect(unlike('SetLoadBalancerTCPListenerAttribute', 'Scheduler', 'rr')).toEqual({ Scheduler: 'wrr' });
    expect(unlike('SetLoadBalancerTCPListenerAttribute', 'Scheduler', 'wrr')).toEqual({ Scheduler: 'rr' });
  });

  it('leaves to itself what a creation cannot say, or what no change is', () => {
    expect(unlike('SetLoadBalancerStatus', 'LoadBalancerStatus', 'inactive')).toEqual({});
    expect(unlike('CreateLoadBalancerTCPListener', 'Scheduler', 'rr')).toEqual({});
    expect(unlike('SetBackendServers', 'BackendServers', '[]')).toEqual({});
  });
});
