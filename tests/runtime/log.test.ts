import { errorFields, log } from '../../functions/runtime/log';

test('an event is one line of JSON', () => {
  const lines: unknown[] = [];
  const spy = jest.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  log('request', { requestId: 'r', endpoint: 'getCase', status: 404, code: 'not_found', ms: 3 });
  spy.mockRestore();
  expect(lines).toEqual([
    '{"event":"request","requestId":"r","endpoint":"getCase","status":404,"code":"not_found","ms":3}',
  ]);
});

test('an error is told by its name and place, never by its message, however many lines that has', () => {
  const error = new RangeError('张三\n  at home, 13800000000\n欠我三万');
  const { errorName, frames = [] } = errorFields(error);
  expect(errorName).toBe('RangeError');
  expect(frames[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+/);
  expect(frames.join('\n')).not.toMatch(/张三|home|13800000000|三万/);
});

test('an error says which error it came from', () => {
  const error = new Error('outside', { cause: new TypeError('inside') });
  expect(errorFields(error).errorName).toBe('Error < TypeError');
});

test('what is thrown and is no error has at least a type', () => {
  expect(errorFields('张三')).toEqual({ errorName: 'string' });
  expect(errorFields(undefined)).toEqual({ errorName: 'undefined' });
});
