import { describeAnswer, requestIdOf } from '../../cases/answer.ts';
import type { Check, Problem } from '../../cases/case.ts';

/** As every example writes it; no document says that it is written so. */
const usual = /^\s?[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/;

/** The frame of every answer: the asked format, a RequestId, and for errors Code, Message and HostId. */
export const envelope: Check = {
  id: 'envelope',
  file: 'checks/answer/envelope.ts',
  run: ({ call }, { requirement }) => {
    if (requirement.kind !== 'protocol')
      return { verdict: 'not-applicable', why: 'the case is not about the envelope' };
    const { meaning } = call;
    if (meaning.type === 'silence')
      return {
        verdict: 'fail',
        problems: [{ expected: 'an answer', actual: meaning.problem, deviation: 'unreadable' }],
      };
    if (meaning.type === 'garbled') {
      const expected = `a well-formed ${call.format.toUpperCase()} body`;
      return {
        verdict: 'fail',
        problems: [{ expected, actual: describeAnswer(call), at: 'body', deviation: 'unreadable' }],
      };
    }
    const id = requestIdOf(meaning);
    const problems: Problem[] = [];
    if (id === undefined) {
      problems.push({
        expected: 'the answer has a RequestId',
        actual: 'it is absent, empty or no text',
        at: 'RequestId',
        deviation: 'absent',
      });
    }
    if (meaning.type === 'error' && meaning.error.hostId === undefined) {
      problems.push({
        expected: 'an error names its HostId',
        actual: 'it is absent',
        at: 'HostId',
        deviation: 'absent',
      });
    }
    if (meaning.type === 'error' && meaning.error.message === '') {
      problems.push({ expected: 'an error has a Message', actual: 'it is absent', at: 'Message', deviation: 'absent' });
    }
    if (problems.length > 0) return { verdict: 'fail', problems };
    if (id === undefined || usual.test(id)) return { verdict: 'pass' };
    return { verdict: 'observed', observed: 'RequestId is no upper-case UUID', follows: [] };
  },
};
