import { expect, it } from 'vitest';
import { acting } from '../../../../../scenarios/clb/model/acting.ts';
import { contextOf } from '../../../laws/planned.ts';

it('acting waits by the status of listeners and of the load balancer, and by nothing of tags', () => {
  const rest = acting.rest({ on: 'listener', port: '80', protocol: 'tcp', does: 'read' });
  expect(rest).toEqual({ field: 'Status', values: ['stopped', 'running'] });
  expect(acting.rest({ on: 'load-balancer', does: 'read' })).toMatchObject({ values: ['active'] });
  expect(acting.rest({ on: 'tag', does: 'read' })).toBeUndefined();
  expect(acting.call({ on: 'tag', does: 'read' }, contextOf()).action).toBe('DescribeTags');
});
