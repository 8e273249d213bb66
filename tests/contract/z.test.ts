import type * as kinds from '../../functions/contract/kinds';
import type * as door from '../../functions/contract/z';
import { consultation } from './forms';

const TrueFunction = globalThis.Function;
let compiled = 0;

const forbidden = () => {
  compiled += 1;
  throw new EvalError('code generation from strings is forbidden');
};

beforeEach(() => {
  compiled = 0;
  // As in the mini-program runtime, where making code from text throws.
  globalThis.Function = new Proxy(TrueFunction, { construct: forbidden, apply: forbidden });
});

afterEach(() => {
  globalThis.Function = TrueFunction;
});

test('zod comes through our door with its compiler off, before any schema is made', () => {
  jest.isolateModules(() => {
    const { config } = jest.requireActual<typeof door>('../../functions/contract/z');
    expect(config().jitless).toBe(true);
  });
});

test('a form is read without making code from text', () => {
  jest.isolateModules(() => {
    const { Filing } = jest.requireActual<typeof kinds>('../../functions/contract/kinds');
    expect(Filing.parse(consultation)).toEqual(consultation);
    expect(Filing.safeParse({ kind: 'consultation' }).success).toBe(false);
  });
  expect(compiled).toBe(0);
});
