import { describe, expect, it } from 'vitest';
import { holdsWhatWasMade } from '../../../../checks/reading/holds-what-was-made.ts';
import type { FilledList } from '../../../../cases/call-plan.ts';
import { contextOf } from '../evidence.ts';

const { origin } = contextOf('clb.DescribeLoadBalancerAttribute.ListenerPorts/ListenerPort.response').requirement;
if (origin.type !== 'field') throw new Error('the requirement is about no field');
const { field } = origin;
const { path } = field;

function ask(
  shown: readonly unknown[],
  filled: Omit<FilledList<string>, 'path'>,
  ...more: readonly unknown[]
): unknown {
  return holdsWhatWasMade([shown, ...more], field, ['Id', 'Weight'], [{ path, ...filled }]);
}

describe('holdsWhatWasMade', () => {
  it('wants each thing made once and nothing else', () => {
    const items = ['80', '443'];
    expect(ask([443, 80], { items })).toBeUndefined();
    for (const shown of [[80], [80, 80], [80, 443, 443], [80, 8080], []]) {
      expect(ask(shown, { items })).toEqual({
        expected: `${path} holds ["80","443"] and nothing else`,
        actual: `it holds ${JSON.stringify(shown)}`,
        at: path,
        deviation: 'other-value',
      });
    }
  });

  it('compares the documented fields of what a call gave, as far as an item shows them', () => {
    const given = '[{"Id":"i","Weight":"7","Unknown":"u"}]';
    expect(ask([{ Id: 'i', Weight: 7, Type: 'ecs' }], { given })).toBeUndefined();
    expect(ask([{ Id: 'i' }], { given })).toBeUndefined();
    expect(ask([{ Id: 'i', Weight: 100 }], { given })).toMatchObject({ at: path });
    expect(ask(['i'], { given })).toMatchObject({ at: path });
  });

  it('has no say where nobody knows what was made, or in which of several lists', () => {
    expect(ask([1], {})).toBeUndefined();
    expect(holdsWhatWasMade([[1]], field, [], [])).toBeUndefined();
    expect(ask([1], { items: ['80'] }, [80])).toBeUndefined();
  });
});
