import { observedRepetition } from '../../../../checks/effect/observed-repetition.ts';
import type { Answer } from '../../../../cases/answer.ts';
import type { Evidence } from '../../../../cases/case.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, contextOf, evidence, failure, success, type Seen } from '../evidence.ts';

const promised = contextOf('clb.CreateLoadBalancer.ClientToken.idempotence.same-token-same-result');
const made = (Id: string): Answer => answer(success({ Id }));
const seen = (more: Seen): Evidence =>
  evidence(accept, success(), more, { identifier: { field: 'Id', relation: 'observed' } });
const both = seen({ prepared: [made('a')], call: made('b'), census: { answers: [], found: ['a', 'b'] } });

judges(
  observedRepetition,
  { ...promised, level: 'observe' },
  {
    observes: {
      'another resource, and how many exist': [
        both,
        'the second call: HTTP 200, accepted; Id is another; 2 exist afterwards',
      ],
      'the same resource': [
        seen({ prepared: [made('a')], call: made('a'), census: { answers: [], found: ['a'] } }),
        'the second call: HTTP 200, accepted; Id is that of the first; 1 exists afterwards',
      ],
      'a first call that was refused': [
        seen({ prepared: [answer(failure('X'))], call: made('a') }),
        'the second call: HTTP 200, accepted; the first: HTTP 400 X',
      ],
      'a second call that is refused': [
        seen({ prepared: [made('a')], call: answer(failure('X')) }),
        'the second call: HTTP 400 X',
      ],
    },
    undecided: { 'what is promised': [both, 'not-applicable', 'the documents say what comes of it', promised] },
  },
);
