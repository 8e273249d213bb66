import { ClientKey } from '../../../functions/contract/ids';
import { newKey } from '../../../src/services/device/clientKey';

const many = (): string[] => Array.from({ length: 500 }, newKey);
const { crypto } = globalThis;
const without = (): void => {
  Reflect.deleteProperty(globalThis, 'crypto');
};

afterEach(() => {
  Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
});

test('keys are thrown by the dice of the system where there are any', () => {
  const guessable = jest.spyOn(Math, 'random');
  const keys = many();
  for (const key of keys) expect(ClientKey.parse(key)).toMatch(/^[0-9a-z]+-[0-9a-v]{26}$/);
  expect(new Set(keys.map((key) => key.split('-')[1])).size).toBe(keys.length);
  expect(guessable).not.toHaveBeenCalled();
});

test('where there are none, as in a mini-program, they are keys all the same', () => {
  without();
  const keys = many();
  for (const key of keys) expect(ClientKey.parse(key)).toBe(key);
  expect(new Set(keys).size).toBe(keys.length);
});
