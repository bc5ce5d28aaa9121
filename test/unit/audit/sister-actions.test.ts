import { describe, expect, test } from 'vitest';
import { compareSisters, type Difference } from '../../../audit/compare-sisters.ts';
import { readData } from '../../../audit/documented-code.ts';
import { nameOf, settleDifferences, type KnownDifferences } from '../../../audit/settle-differences.ts';
import type { SisterGroups } from '../../../audit/sister-groups.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const sisterGroups = readData<SisterGroups>('clb', 'sister-groups.yaml');
const known = readData<readonly KnownDifferences[]>('clb', 'known-sister-differences.yaml');

/** The specs with one parameter of one action changed. */
function withParameter(action: string, name: string, change: (parameter: Parameter) => Parameter): SpecBook {
  const changed = (spec: ActionSpec): ActionSpec => ({
    ...spec,
    parameters: spec.parameters.map((parameter) => (parameter.name === name ? change(parameter) : parameter)),
  });
  return { ...book, actions: book.actions.map((spec) => (spec.name === action ? changed(spec) : spec)) };
}

function unexplainedIn(changed: SpecBook): readonly string[] {
  const { unexplained } = settleDifferences(compareSisters(changed, sisterGroups), known);
  return unexplained.map(nameOf);
}

test('every difference between sister actions has a reason, and every reason a difference', () => {
  expect(settleDifferences(compareSisters(book, sisterGroups), known)).toEqual({
    unexplained: [],
    stale: [],
  });
});

describe('what one action says and its sisters do not is found', () => {
  test('in a range', () => {
    const changed = withParameter('SetLoadBalancerUDPListenerAttribute', 'HealthyThreshold', (parameter) => {
      const { range = { statements: [], errors: [], pointer: '' } } = parameter;
      return { ...parameter, range: { ...range, statements: range.statements.filter((it) => it.edition !== '2019') } };
    });
    expect(unexplainedIn(changed)).toEqual(['SetLoadBalancerUDPListenerAttribute.HealthyThreshold range 2019']);
  });

  test('in a field of a list', () => {
    const changed = withParameter('AddVServerGroupBackendServers', 'BackendServers', (parameter) => {
      if (!parameter.items) return parameter;
      const statements = parameter.items.statements.map((statement) =>
        statement.prose ? { ...statement, prose: { ...statement.prose, fields: {} } } : statement,
      );
      return { ...parameter, items: { ...parameter.items, statements } };
    });
    expect(unexplainedIn(changed)).toContain('AddVServerGroupBackendServers.BackendServers Weight.max 2024');
  });

  test('in a rule about the items of a list', () => {
    const topics = book.topics.filter(({ topic, detail }) => topic !== 'AddTags.Tags' || detail !== 'key');
    expect(unexplainedIn({ ...book, topics })).toContain('AddTags.Tags length.key 2018');
  });
});

test('a reason for what does not differ is stale', () => {
  const difference: Difference = {
    action: 'A',
    parameter: 'P',
    facet: 'range',
    edition: '2018',
    says: 'nothing',
    others: '{}',
  };
  const known = { why: 'It is so.', differences: ['A.P range 2018', 'B.P range 2018'] };
  expect(settleDifferences([difference], [known])).toEqual({ unexplained: [], stale: ['B.P range 2018'] });
});
