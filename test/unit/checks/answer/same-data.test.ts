import { describe, expect, it, test } from 'vitest';
import { sameData } from '../../../../checks/answer/same-data.ts';
import type { Answer } from '../../../../cases/answer.ts';
import type { Outcome } from '../../../../cases/case.ts';
import { decodeXml } from '../../../../protocol/bodies/xml-body.ts';
import { accept, answer, contextOf, evidence, failure, success } from '../evidence.ts';

const action = 'DescribeHealthStatus';
const context = contextOf(`clb.${action}.protocol.twins`);

type Body = Readonly<Record<string, unknown>>;

function inJson(body: Body): Answer {
  return answer(success({ ...body, RequestId: Math.random().toString() }), { action });
}

function inXml(inner: string, lists: readonly string[] = []): Answer {
  const decoded = decodeXml(`<R><RequestId>other</RequestId>${inner}</R>`, new Set(lists));
  if (!decoded.ok) throw new Error(decoded.problem);
  return answer({ type: 'success', status: 200, body: decoded.value }, { action, format: 'xml' });
}

function compare(call: Answer, other: Answer, last: Answer = call): Outcome {
  const twin = { format: other.format, method: 'POST' } as const;
  const plan = { tampering: { format: 'json', method: 'GET' }, twin } as const;
  return sameData.run(evidence(accept, call.meaning, { call, twin: { other, last } }, plan), context);
}

describe('sameData', () => {
  it('takes numbers and booleans in JSON for their texts in XML', () => {
    const json = inJson({ Port: 80, Enabled: false, Rate: 1.5, Id: 12345678901234567890n.toString(), Name: 'a & b' });
    const xml = '<Port>80</Port><Enabled>false</Enabled><Rate>1.50</Rate><Id>12345678901234567890</Id>';
    expect(compare(json, inXml(`${xml}<Name>a &amp; b</Name>`)).verdict).toBe('pass');
  });

  it('takes no order for a promise, and a list of one for its item in XML', () => {
    const json = inJson({ L: { I: [{ P: 1 }, { P: 2 }] }, M: { N: ['a'] } });
    expect(compare(json, inXml('<L><I><P>2</P></I><I><P>1</P></I></L><M><N>a</N></M>')).verdict).toBe('pass');
    expect(compare(json, inXml('<M><N>a</N></M><L><I><P>2</P></I><I><P>1</P></I></L>', ['M.N'])).verdict).toBe('pass');
  });

  it('takes what is empty for what is absent', () => {
    expect(compare(inJson({ A: '', B: null, C: [], D: { E: [] } }), inXml('<A/><D><E></E></D>')).verdict).toBe('pass');
  });

  it('takes white space between two tags for layout', () => {
    const json = inJson({ A: '', C: [], D: { E: [] }, F: { G: [] }, H: ' ' });
    const xml = '\n<A>\n</A>\n<C> </C><D>\n  <E>\r\n  </E>\n</D><F>\n\t</F>\n';
    expect(compare(json, inXml(xml, ['D.E', 'F.G'])).verdict).toBe('pass');
  });

  it.each([
    ['a field that is missing', inXml(''), 'Port is absent or empty'],
    ['a field that is added', inXml('<Port>80</Port><X>1</X>'), 'X is "1"'],
    ['a number that is cut', inXml('<Port>8</Port>'), 'Port is "8"'],
    ['an item that is missing', inXml('<Port>80</Port><L><I>1</I></L>'), 'L is {"I":"1"}'],
  ])('finds %s', (_what, xml, actual) => {
    const json = inJson(actual.startsWith('L') ? { Port: 80, L: { I: [1, 2] } } : { Port: 80 });
    expect(compare(json, xml)).toMatchObject({ verdict: 'fail', problems: [{ actual }] });
  });

  it('compares types too where both answers are JSON', () => {
    expect(compare(inJson({ Port: 80 }), inJson({ Port: '80' }))).toMatchObject({
      verdict: 'fail',
      problems: [{ expected: 'Port is 80 by POST too', actual: 'Port is "80"', at: 'Port' }],
    });
  });

  it('leaves out what the spec calls volatile, at any depth', () => {
    const health = (status: string): Body => ({
      BackendServers: { BackendServer: [{ ServerId: 'i-1', ServerHealthStatus: status }] },
    });
    expect(compare(inJson(health('normal')), inJson(health('abnormal'))).verdict).toBe('pass');
  });

  it('concludes nothing from a field that moves by itself, and goes on with the others', () => {
    const [starting, running] = [inJson({ Status: 'starting' }), inJson({ Status: 'running' })];
    expect(compare(starting, running, running)).toMatchObject({ verdict: 'inconclusive', why: /^Status changed/ });
    const broken = compare(inJson({ Status: 'a', Port: 1 }), inJson({ Status: 'b' }), inJson({ Status: 'b', Port: 1 }));
    expect(broken).toMatchObject({ verdict: 'fail', problems: [{ at: 'Port' }] });
  });

  it('fails if only the other form is refused, and waits out a busy target', () => {
    const refused = answer(failure('InternalError', 500), { action });
    expect(compare(inJson({}), refused)).toMatchObject({ verdict: 'fail', problems: [{ at: 'status' }] });
    expect(compare(refused, inJson({})).verdict).toBe('not-applicable');
    expect(compare(inJson({}), inJson({}), refused).verdict).toBe('inconclusive');
    expect(compare(inJson({}), { ...refused, stillBusy: true }).verdict).toBe('inconclusive');
  });
});

test('a count over the account that another case changes between the forms is no other data', () => {
  const counted = (InstanceCount: number, format: 'json' | 'xml' = 'json'): Answer => {
    const TagSet = [{ TagKey: 'colour', TagValue: 'red', InstanceCount: format === 'xml' ? `${InstanceCount}` : 1 }];
    return answer(success({ TagSets: { TagSet } }), { action: 'DescribeTags', format });
  };
  const call = counted(1);
  const twin = { other: counted(2, 'xml'), last: call };
  const plan = { tampering: { format: 'json', method: 'GET' }, twin: { format: 'xml', method: 'GET' } } as const;
  const asked = contextOf('clb.DescribeTags.protocol.twins');
  expect(sameData.run(evidence(accept, call.meaning, { call, twin }, plan), asked).verdict).toBe('pass');
});
