import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { predict } from '../../../../../scenarios/clb/model/load-balancer-model.ts';
import { drift } from '../../../../../scenarios/clb/model/state.ts';
import { worldAfter } from './world-after.ts';

describe('the model of a load balancer', () => {
  const at = { on: 'listener', port: '80', protocol: 'tcp' } as const;
  const make = worldAfter([{ act: { ...at, does: 'create', settings: {} } }]);

  it('starts only what is stopped, and stops only what runs', () => {
    const running = worldAfter([{ act: { ...at, does: 'create', settings: {} } }, { act: { ...at, does: 'start' } }]);
    expect(predict(make, { ...at, does: 'stop' }).accepted).toEqual([]);
    expect(predict(running, { ...at, does: 'start' }).accepted).toEqual([]);
    expect(predict(running, { ...at, does: 'stop' }).mayRefuse).toBe(false);
  });

  it('leaves open whether a stopped listener can be changed, but not that it starts by it', () => {
    const { accepted, mayRefuse } = predict(make, { ...at, does: 'set', settings: {} });
    expect(mayRefuse).toBe(true);
    const ends = accepted.flatMap(drift).map(({ listeners }) => listeners['80']?.status);
    expect(new Set(ends)).toEqual(new Set(['stopped', 'configuring']));
  });

  it('makes it inactive with the last listener, and leaves open what a new one does to that', () => {
    const emptied = predict(make, { ...at, does: 'delete' }).accepted[0] ?? make;
    expect(emptied.loadBalancer.status).toBe('emptied');
    const { accepted } = predict(emptied, { ...at, does: 'create', settings: {} });
    expect(accepted.map(({ loadBalancer }) => loadBalancer.status)).toEqual(['unknown']);
  });

  it('leaves open whether one that is switched off can be changed', () => {
    const off = worldAfter([{ act: { on: 'load-balancer', does: 'switch', status: 'inactive' } }]);
    expect(predict(off, { ...at, does: 'create', settings: {} }).mayRefuse).toBe(true);
    expect(predict(off, { on: 'load-balancer', does: 'read' }).mayRefuse).toBe(false);
  });

  it('gives a new listener an empty white list, whatever the one before had', () => {
    const list = { on: 'white-list', port: '80' } as const;
    const filled = predict(make, { ...list, does: 'add', items: ['10.0.0.1'] }).accepted[0] ?? make;
    const gone = predict(filled, { ...at, does: 'delete' }).accepted[0] ?? make;
    const again = predict(gone, { ...at, does: 'create', settings: {} }).accepted[0] ?? make;
    const { shows } = predict(again, { ...list, does: 'read' });
    expect(shows?.({ AccessControlStatus: 'close', SourceItems: '' })).toBe(true);
    expect(shows?.({ AccessControlStatus: 'close', SourceItems: '10.0.0.1' })).toBe(false);
  });

  it('keeps a certificate that a listener uses, and leaves open when one can go that was used', () => {
    const secure = { on: 'listener', port: '2022', protocol: 'https', settings: {} } as const;
    const upload: Act = { on: 'certificate', does: 'create', kind: 'server' };
    const acts: readonly Act[] = [upload, upload, { ...secure, does: 'create', certificates: { server: 0 } }];
    const used = worldAfter(acts.map((act) => ({ act })));
    const remove: Act = { on: 'certificate', does: 'delete', kind: 'server', certificate: 0 };
    expect(predict(used, remove).accepted).toEqual([]);
    const changed = predict(used, { ...secure, does: 'set', certificates: { server: 1 } }).accepted[0] ?? used;
    expect(predict(changed, remove)).toMatchObject({ mayRefuse: true, accepted: [{}] });
    const unused = worldAfter([{ act: upload }]);
    expect(predict(unused, remove).mayRefuse).toBe(false);
  });

  it('keeps a group that a rule uses, and leaves open when one can go that a rule used', () => {
    const web = { on: 'listener', port: '80', protocol: 'http' } as const;
    const used = worldAfter([
      { act: { on: 'group', does: 'create' } },
      { act: { ...web, does: 'create', settings: {} } },
      { act: { on: 'rule', does: 'create', port: '80', name: 'a', domain: 'a.example', group: 0 } },
    ]);
    expect(predict(used, { on: 'group', does: 'delete', group: 0 }).accepted).toEqual([]);
    const without = predict(used, { ...web, does: 'delete' }).accepted[0] ?? used;
    expect(predict(without, { on: 'group', does: 'delete', group: 0 })).toMatchObject({
      mayRefuse: true,
      accepted: [{}],
    });
  });
});
