import { startedBy } from '../../functions/runtime/startedBy';

const making = () => {
  const made: string[] = [];
  return {
    made,
    make: () => {
      made.push('made');
      return (word: string) => `${word}!`;
    },
  };
};

afterEach(() => {
  delete process.env['AWS_LAMBDA_FUNCTION_NAME'];
});

test('in AWS Lambda a handler is made while the function starts', () => {
  process.env['AWS_LAMBDA_FUNCTION_NAME'] = 'api';
  const { made, make } = making();
  const handler = startedBy(make);
  expect(made).toEqual(['made']);
  expect(handler('here')).toBe('here!');
});

test('elsewhere the first call makes it, once', () => {
  const { made, make } = making();
  const handler = startedBy(make);
  expect(made).toEqual([]);
  expect([handler('one'), handler('two')]).toEqual(['one!', 'two!']);
  expect(made).toEqual(['made']);
});
