import { describe, expect, it } from 'vitest';
import { documentedForm } from '../../../../checks/reading/documented-form.ts';
import type { ResponseField } from '../../../../specs/action-spec.ts';
import { answer, contextOf, success } from '../evidence.ts';

const path = 'LoadBalancers.LoadBalancer';
const { book } = contextOf('clb.DescribeLoadBalancers.offered');
const { editions } = book.service;

function fieldNamed(name: string): ResponseField {
  const action = book.actions.find((one) => one.name === 'DescribeLoadBalancers');
  const field = action?.response.find((one) => one.path === `${path}.${name}`);
  if (!field) throw new Error(`the spec has no ${name}`);
  return field;
}

const time = fieldNamed('CreateTime');
const stamp = fieldNamed('CreateTimeStamp');
const plain = answer(success());
const CreateTime = '2018-02-09T02:35:33Z';
const beside = (text: string) => answer(success({ LoadBalancers: { LoadBalancer: [{ CreateTime: text }] } }));

describe('documentedForm', () => {
  it.each(['2018-02-09 02:35:33', '2018-02-09T02:35:33+08:00', '2018-13-09T02:35:33Z', '1518143733000'])(
    'does not take %s for the documented form of a time',
    (text) => {
      expect(documentedForm([CreateTime, text], time, plain, editions)).toEqual({
        expected: `${path}.CreateTime is written as YYYY-MM-DDThh:mm:ssZ`,
        actual: `it is ${text}`,
        at: `${path}.CreateTime`,
        deviation: 'unlisted',
      });
    },
  );

  it('takes the documented form and nothing at all', () => {
    expect(documentedForm([CreateTime, ''], time, plain, editions)).toBeUndefined();
  });

  it('has no say on fields without a documented form', () => {
    expect(documentedForm(['yesterday'], fieldNamed('LoadBalancerName'), plain, editions)).toBeUndefined();
  });

  it('compares milliseconds with the text beside them, to the second', () => {
    for (const same of [1_518_143_733_000, 1_518_143_733_512]) {
      expect(documentedForm([same], stamp, beside(CreateTime), editions)).toBeUndefined();
    }
    expect(documentedForm([1_518_143_733], stamp, beside(CreateTime), editions)).toEqual({
      expected: `${path}.CreateTimeStamp is the moment of CreateTime, ${CreateTime}, in milliseconds`,
      actual: 'it is 1518143733',
      at: `${path}.CreateTimeStamp`,
      deviation: 'other-value',
    });
  });

  it('compares with no text that has another form, and none that is missing', () => {
    expect(documentedForm([7], stamp, beside('2018-02-09 02:35:33'), editions)).toBeUndefined();
    expect(documentedForm([7], stamp, plain, editions)).toBeUndefined();
  });
});
