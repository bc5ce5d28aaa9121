import type { AdapterFault } from './adapter-fault.ts';

/** Faults of what makes several calls of one. */
export const furtherFaults: readonly AdapterFault[] = [
  further('first-page-alone', 'page', 'The first page is taken for all.', () => false),
  further(
    'empty-token-followed',
    'page',
    'Whatever the token is, there is another page.',
    (_is, _said, count) => count < 6,
  ),
  further('half-way-is-there', 'poll', 'Any state is the one that is waited for.', () => false),
  further('gone-is-asked-again', 'poll', 'A resource that is gone is asked for again.', (is, said, count) =>
    'error' in said ? count < 6 : is,
  ),
];

function further(
  name: string,
  requirement: string,
  description: string,
  change: NonNullable<AdapterFault['further']>,
): AdapterFault {
  return { id: `answer.${name}`, requirement: `client.answer.${requirement}`, description, further: change };
}
