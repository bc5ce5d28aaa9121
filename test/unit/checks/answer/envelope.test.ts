import { envelope } from '../../../../checks/answer/envelope.ts';
import type { Meaning } from '../../../../cases/answer.ts';
import type { Evidence, Problem } from '../../../../cases/case.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, contextOf, evidence, failure, garbled, requestId, silence, success } from '../evidence.ts';

const ask = (meaning: Meaning): Evidence => evidence(accept, meaning);
const lacksId: Problem = {
  expected: 'the answer has a RequestId',
  actual: 'it is absent, empty or no text',
  at: 'RequestId',
};
const usual = 'RequestId is no upper-case UUID';

judges(envelope, contextOf('clb.protocol.protocol.json-error-envelope'), {
  passes: {
    'a success': ask(success()),
    'an error with code, message and host': ask(failure('X')),
    'an identifier behind a space': ask(success({ RequestId: ` ${requestId}` })),
  },
  fails: {
    'a success without an identifier': [ask(success({ RequestId: undefined })), lacksId],
    'an empty identifier': [ask(success({ RequestId: '' })), lacksId],
    'a number for an identifier': [ask({ type: 'success', status: 200, body: { RequestId: 7 } }), lacksId],
    'an error without host': [
      ask({ type: 'error', status: 400, error: { code: 'X', message: 'm', requestId } }),
      { expected: 'an error names its HostId', actual: 'it is absent', at: 'HostId' },
    ],
    'an error without message': [
      ask({ type: 'error', status: 400, error: { code: 'X', message: '', requestId, hostId: 'h' } }),
      { expected: 'an error has a Message', actual: 'it is absent', at: 'Message' },
    ],
    'a page': [ask(garbled), { expected: 'a well-formed JSON body', actual: 'HTTP 200, an HTML page', at: 'body' }],
    'a page in place of XML': [
      { ...ask(garbled), call: answer(garbled, { format: 'xml' }) },
      { expected: 'a well-formed XML body', actual: 'HTTP 200, an HTML page', at: 'body' },
    ],
    silence: [ask(silence), { expected: 'an answer', actual: 'reset' }],
  },
  observes: {
    'how an identifier is written': [ask(success({ RequestId: requestId.toLowerCase() })), usual],
    'an identifier of another form': [ask(success({ RequestId: 'a' })), usual],
  },
  undecided: {
    'cases about something else': [
      ask(garbled),
      'not-applicable',
      'the case is not about the envelope',
      contextOf('clb.CreateLoadBalancerTCPListener.ListenerPort.range'),
    ],
  },
});
