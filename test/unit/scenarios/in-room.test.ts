import { expect, it } from 'vitest';
import { inRoom } from '../../../scenarios/in-room.ts';

const make = (): readonly [] => [];

it('inRoom names scenarios and their files after what makes their cases', () => {
  const room = inRoom('clb/tags', { tagQuota: make, reservedPort: make }, { reservedPort: { port: 'any' } });
  expect(room).toEqual({
    'tag-quota': { make, file: 'scenarios/clb/tags/tag-quota.ts', values: {} },
    'reserved-port': { make, file: 'scenarios/clb/tags/reserved-port.ts', values: { port: 'any' } },
  });
});
