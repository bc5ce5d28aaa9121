import { onlyOneAccepted } from '../../../../checks/answer/only-one-accepted.ts';
import type { Answer } from '../../../../cases/answer.ts';
import type { Evidence } from '../../../../cases/case.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, busy, busyWhy, contextOf, evidence, failure, silence, success } from '../evidence.ts';

const onlyOne = [{ code: 'SignatureNonceUsed', status: 400, editions: ['2024'] }];
const ok = answer(success());
const used = answer(failure('SignatureNonceUsed'));
const ask = (call: Answer, ...together: readonly Answer[]): Evidence =>
  evidence(accept, success(), { call, together }, { onlyOne });
const others = 'the others are refused with SignatureNonceUsed (400)';

judges(onlyOneAccepted, contextOf('clb.protocol.protocol.encoding-space'), {
  passes: {
    'one success, the call under test': ask(ok, used, used),
    'one success, whichever': ask(used, used, ok),
    'any refusal where no code is documented': evidence(
      accept,
      success(),
      { call: ok, together: [answer(failure('Any'))] },
      { onlyOne: [] },
    ),
  },
  fails: {
    'two successes': [
      ask(ok, ok, used),
      { expected: 'of 3 calls sent at once, one is accepted', actual: '2 are', at: 'status' },
    ],
    'no success': [
      ask(used, used),
      { expected: 'of 2 calls sent at once, one is accepted', actual: '0 are', at: 'status' },
    ],
    'a refusal with another code': [
      ask(ok, answer(failure('SignatureDoesNotMatch'))),
      { expected: others, actual: 'HTTP 400 SignatureDoesNotMatch', at: 'Code' },
    ],
    'a refusal with another status': [
      ask(ok, answer(failure('SignatureNonceUsed', 403))),
      { expected: others, actual: 'HTTP 403 SignatureNonceUsed', at: 'Code' },
    ],
  },
  undecided: {
    'an answer that is missing': [ask(ok, answer(silence)), 'inconclusive', 'an answer is missing: no answer: reset'],
    'a target that stays busy': [ask(ok, busy), 'inconclusive', busyWhy],
    'other cases': [evidence(accept, success()), 'not-applicable', 'more than one of the calls may be accepted'],
  },
});
