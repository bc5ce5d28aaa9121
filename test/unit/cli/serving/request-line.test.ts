import { expect, it } from 'vitest';
import { requestLine } from '../../../../cli/serving/request-line.ts';

const served = {
  at: Date.parse('2026-11-29T12:00:01.234Z'),
  requestId: '5F2C',
  service: 'clb',
  action: 'CreateListener',
  method: 'POST',
  parameters: { Port: '0' },
  status: 200,
};
const refused = {
  ...served,
  status: 400,
  code: 'InvalidParameter',
  reason: 'Port is "0"; documented: 1 to 9.',
  broken: { parameter: 'Port', rule: '1 to 9', value: '0' },
};

it('is a line to read', () => {
  expect(requestLine(served, 'text')).toBe('12:00:01.234 CreateListener 200 5F2C');
  expect(requestLine(refused, 'text')).toBe(
    '12:00:01.234 CreateListener 400 InvalidParameter 5F2C: Port is "0"; documented: 1 to 9.',
  );
  expect(requestLine({ ...served, action: '' }, 'text')).toContain(' (no action) 200');
});

it('stays one line that steers no terminal, whatever was sent', () => {
  const line = requestLine({ ...refused, action: 'A\nB\u001B[2J', reason: `a\r\n\u2028b${'c'.repeat(999)}` }, 'text');
  expect(line).not.toMatch(/[\r\n\u001B\u2028]/);
  expect(line.length).toBeLessThan(500);
});

it('is an object of JSON with all that is told', () => {
  expect(JSON.parse(requestLine(refused, 'json'))).toEqual({
    time: '2026-11-29T12:00:01.234Z',
    requestId: '5F2C',
    service: 'clb',
    action: 'CreateListener',
    method: 'POST',
    parameters: { Port: '0' },
    status: 400,
    code: 'InvalidParameter',
    reason: 'Port is "0"; documented: 1 to 9.',
    parameter: 'Port',
    rule: '1 to 9',
    value: '0',
  });
  expect(requestLine({ ...refused, reason: 'a\nb' }, 'json')).not.toContain('\n');
});
