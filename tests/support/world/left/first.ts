// Run by world.test.ts alone, before `second`: it leaves a mess.
import { dayOf } from '../../../../functions/domain/clocks/day';

test('changes what everybody sees', () => {
  Object.assign(globalThis, { leftBehind: true });
  process.env.LEFT_BEHIND = 'yes';
  delete process.env.HOME;
  globalThis.fetch = () => Promise.reject(new Error('no fetch'));
  jest.useFakeTimers({ now: new Date('2001-01-01') });
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  Object.assign(dayOf, { readBefore: true });
  expect(new Date().getFullYear()).toBe(2001);
});
