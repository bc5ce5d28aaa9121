import { documentedStatus } from '../../../../checks/answer/documented-status.ts';
import type { Expectation } from '../../../../cases/expectation.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, busy, contextOf, evidence, failure, reject, success } from '../evidence.ts';

const mixed: Expectation = {
  answer: 'reject',
  errors: { named: [{ code: 'A', status: 404, editions: [] }], listed: [{ code: 'B', status: 400, editions: [] }] },
};
const untied: Expectation = { answer: 'reject', errors: { named: [], listed: [], untied: true } };
const not = 'the call was not refused';

judges(documentedStatus, contextOf('clb.CreateLoadBalancerTCPListener.ListenerPort.range'), {
  passes: {
    'the status that is documented with a code that is named': evidence(mixed, failure('A', 404)),
    'the status that is documented with a code that is listed': evidence(mixed, failure('B', 400)),
    'any documented status with another code': evidence(mixed, failure('Bogus', 404)),
    'any status where no document gives one': evidence(reject([]), failure('A', 418)),
    'any status of 4xx where no document ties a code': evidence(untied, failure('A', 418)),
  },
  fails: {
    'the status of another code': [
      evidence(mixed, failure('A', 400)),
      { expected: 'HTTP status 404 with A', actual: 'HTTP status 400', at: 'status' },
    ],
    'what is no status of 4xx where no document ties a code': [
      evidence(untied, failure('A', 500)),
      { expected: 'HTTP status 4xx', actual: 'HTTP status 500', at: 'status', level: 'should' },
    ],
    'a status of no code': [
      evidence(mixed, failure('Bogus', 500)),
      { expected: 'HTTP status 404 or 400', actual: 'HTTP status 500', at: 'status' },
    ],
    'less where no document names a code for the situation': [
      evidence(reject([], ['Other']), failure('Other', 409)),
      { expected: 'HTTP status 400 with Other', actual: 'HTTP status 409', at: 'status', level: 'should' },
    ],
  },
  undecided: {
    'a call that need not be refused': [
      evidence(accept, failure('A', 400)),
      'not-applicable',
      'the call need not be refused',
    ],
    'a success': [evidence(mixed, success()), 'not-applicable', not],
    'an error behind HTTP 200': [evidence(mixed, failure('A', 200)), 'not-applicable', not],
    'a target that stays busy': [evidence(mixed, success(), { call: busy }), 'not-applicable', not],
  },
});
