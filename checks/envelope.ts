import type { Check, Problem } from '../harness/case.ts';

const requestId = /^\s?[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/;

/** The frame of every answer: the asked format, a RequestId, and for errors Code, Message and HostId. */
export const envelope: Check = {
  id: 'envelope',
  run: ({ call }, { requirement }) => {
    if (requirement.kind !== 'protocol')
      return { verdict: 'not-applicable', why: 'the case is not about the envelope' };
    const { meaning } = call;
    if (meaning.type === 'silence')
      return { verdict: 'fail', problems: [{ expected: 'an answer', actual: meaning.problem }] };
    if (meaning.type === 'garbled') {
      const expected = `a well-formed ${call.format.toUpperCase()} body`;
      return { verdict: 'fail', problems: [{ expected, actual: meaning.problem, at: 'body' }] };
    }
    const id = meaning.type === 'success' ? meaning.body['RequestId'] : meaning.error.requestId;
    const problems: Problem[] = [];
    if (typeof id !== 'string' || !requestId.test(id)) {
      problems.push({
        expected: 'RequestId is an upper-case UUID',
        actual: id === undefined ? 'it is absent' : `it is ${JSON.stringify(id)}`,
        at: 'RequestId',
      });
    }
    if (meaning.type === 'error' && meaning.error.hostId === undefined) {
      problems.push({ expected: 'an error names its HostId', actual: 'it is absent', at: 'HostId' });
    }
    if (meaning.type === 'error' && meaning.error.message === '') {
      problems.push({ expected: 'an error has a Message', actual: 'it is absent', at: 'Message' });
    }
    return problems.length === 0 ? { verdict: 'pass' } : { verdict: 'fail', problems };
  },
};
