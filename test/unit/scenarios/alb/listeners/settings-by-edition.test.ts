import { expect, it } from 'vitest';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { settingsByEdition } from '../../../../../scenarios/alb/listeners/settings-by-edition.ts';
import { serviceOf } from '../../../laws/planned.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  settingsByEdition,
  {
    'listener.conditional.grpc-group-on-quic': [
      1,
      {
        CreateListener:
          'with load-balancer, server-group of its own; CreateListener ListenerProtocol=QUIC Certificates=servers [{CertificateId: $declared.certi…: observe',
      },
    ],
    'listener.conditional.https-group-on-http': [
      1,
      {
        CreateListener: 'with load-balancer, server-group of its own; CreateListener: observe',
      },
    ],
  },
  { service: 'alb' },
);

const { book } = serviceOf('alb');

it.each([
  [undefined, 'observe'],
  ['2024', 'reject'],
  ['2025', 'reject'],
  ['2026', 'accept'],
] as const)('settingsByEdition expects under %s what the nearest edition says: %s', (edition, answer) => {
  const topic = book.topics.find(({ detail }) => detail === 'https-group-on-http');
  const context: PlanningContext = { book, editions: book.service.editions, edition, seed: () => 1 };
  const [draft] = topic ? settingsByEdition(topic, context) : [];
  expect(draft?.plan.expect.answer).toBe(answer);
  expect(draft?.level).toBe(answer === 'observe' ? 'observe' : 'must');
});
