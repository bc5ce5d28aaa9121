import { expect, it } from 'vitest';
import { normaliseNames } from '../../../../emulator/wire/parameter-names.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('alb');
const spec = actionNamed(book, 'CreateServerGroup');

it.each([
  ['True', 'true'],
  ['False', 'false'],
  ['true', 'true'],
  ['TRUE', 'TRUE'],
  ['maybe', 'maybe'],
])('takes %s for %s where a switch is wanted, as the Python SDKs write it', (sent, taken) => {
  const given = { UpstreamKeepaliveEnabled: sent, ServerGroupName: sent };
  expect(normaliseNames(spec, given, book.service)).toEqual({ UpstreamKeepaliveEnabled: taken, ServerGroupName: sent });
});
