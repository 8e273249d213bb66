// Run by world.test.ts alone, after `first`: it finds the world as it was.
import { dayOf } from '../../../../functions/domain/clocks/day';

test('finds none of it', () => {
  expect(globalThis).not.toHaveProperty('leftBehind');
  expect(process.env.LEFT_BEHIND).toBeUndefined();
  expect(process.env.HOME).toBeDefined();
  expect(String(fetch)).not.toContain('no fetch');
  expect(new Date().getFullYear()).toBeGreaterThan(2001);
  expect(new Set([Math.random(), Math.random(), Math.random()]).size).toBe(3);
  expect(jest.isMockFunction(console.warn)).toBe(false);
});

test('finds the code under test where it was', () => {
  expect(dayOf).toHaveProperty('readBefore');
});
