import { withheld } from '../../../../checks/answer/withheld.ts';
import type { Evidence } from '../../../../cases/case.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, contextOf, evidence, failure, read, success } from '../evidence.ts';

const key = `-----BEGIN PRIVATE KEY-----\n${'abcd'.repeat(16)}\n${'efg/'.repeat(16)}\n-----END PRIVATE KEY-----\n`;
const call = answer(success(), { parameters: { Key: key } });

function shown(body: string, own = ''): Evidence {
  const answered = (text: string): typeof call.exchange => ({
    ...call.exchange,
    response: { status: 200, headers: {}, body: text },
  });
  const list = answer(success(), { action: 'List', exchange: answered(body) });
  const more = { call: { ...call, exchange: answered(own) }, reads: [read(success(), { answer: list })] };
  return evidence(accept, success(), more, { withheld: ['Key'] });
}

const expected = 'no answer shows the value of Key';
const actual = 'List shows it';

judges(withheld, contextOf('clb.server-certificate.effect.made-is-listed'), {
  passes: { 'answers without the key': shown('{"Name":"key"}') },
  fails: {
    'a key in JSON': [shown(JSON.stringify({ Key: key })), { expected, actual, at: 'body' }],
    'a key in XML, however its lines are broken': [
      shown(`<Key>${key.replaceAll('\n', '\r\n')}</Key>`),
      { expected, actual, at: 'body' },
    ],
    'a key in JSON whose slashes are escaped': [
      shown(JSON.stringify({ Key: key }).replaceAll('/', '\\/')),
      { expected, actual, at: 'body' },
    ],
    'a key in the answer to the call itself': [
      shown('{}', JSON.stringify({ Key: key })),
      { expected, actual: 'A shows it', at: 'body' },
    ],
  },
  undecided: {
    'what was not sent in confidence': [
      evidence(accept, success()),
      'not-applicable',
      'nothing was sent in confidence',
    ],
    'a call that was refused': [
      { ...shown(key), call: answer(failure('X')) },
      'not-applicable',
      'the call was not accepted',
    ],
  },
});
