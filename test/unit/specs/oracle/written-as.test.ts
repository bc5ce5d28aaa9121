import { expect, test } from 'vitest';
import { planCases } from '../../../../harness/planning/plan-cases.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { writtenAs, writtenAt } from '../../../../specs/oracle/written-as.ts';
import { suites } from '../../../../suites/suites.ts';

const book = loadSpecBook('clb');
const all = deriveRequirements(book);
const reader = book.actions.find(({ name }) => name === 'DescribeListenerAccessControlAttribute');
const either = ['open_white_list', 'open_whitelist'];

/** What the cases of a requirement wait for and read back, as one text. */
function planned(id: string, edition?: string): string {
  const requirements = all.filter((requirement) => requirement.id === `clb.${id}`);
  const [only] = planCases({ book, requirements, suites, seed: 1, edition }).requirements;
  return JSON.stringify((only?.cases ?? []).map(({ plan }) => plan));
}

test('either spelling of a value is the value, and another one is not', () => {
  const field = { alsoWritten: { open_white_list: ['open_whitelist'] } };
  expect(writtenAs(field, 'open_white_list')).toEqual(either);
  expect(writtenAs(field, 'open_whitelist').toSorted()).toEqual(either);
  expect(writtenAs(field, 'close')).toEqual(['close']);
  expect(reader && writtenAt(reader, 'AccessControlStatus', 'open_white_list')).toEqual(either);
});

test.each([undefined, '2018', '2024'])('a white list that is on is read in either spelling (edition %s)', (edition) => {
  const fields = JSON.stringify({ path: 'AccessControlStatus', equals: either }).slice(0, -1);
  expect(planned('SetListenerAccessControlStatus.AccessControlStatus.round-trip', '2024')).toContain(fields);
  expect(planned('white-list.state.open/AddListenerWhiteListItem', edition)).toContain(
    `"values":${JSON.stringify(either)}`,
  );
});
