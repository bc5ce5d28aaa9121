import { describe, expect, it } from 'vitest';
import { openRecognition } from '../../../../harness/wire/recognition.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { failure, success } from '../../checks/evidence.ts';

const open = (): ReturnType<typeof openRecognition> => openRecognition('http://127.0.0.1:1', loadSpecBook('clb'));
const stranger = failure('InvalidAccessKeyId.NotFound', 404);

describe('openRecognition', () => {
  it('gives up a target that refuses the credentials for a second action', () => {
    const { heard } = open();
    heard('DescribeRegions', stranger);
    heard('DescribeRegions', stranger);
    heard('DescribeZones', { type: 'silence', problem: 'lost' });
    expect(() => heard('DescribeZones', failure('SignatureDoesNotMatch'))).toThrow(
      'cannot be tested: it answers SignatureDoesNotMatch to DescribeRegions and DescribeZones; give it credentials that it knows',
    );
  });

  it('goes on where anything else was answered, for then it is one action that refuses', () => {
    for (const other of [success(), failure('InvalidParameter')]) {
      const { heard } = open();
      heard('DescribeRegions', stranger);
      heard('DescribeRegions', other);
      expect(() => heard('DescribeZones', stranger)).not.toThrow();
    }
  });
});
