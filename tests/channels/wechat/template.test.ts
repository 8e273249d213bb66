import fc from 'fast-check';
import * as template from '../../../functions/channels/wechat/template';
import { complaintAbout } from '../../../functions/local/platforms/wechat/contentRules';

const { templateData, thing, characterString, phrase, name, number, time, date } = template;

/** Text as people and machines produce it, with the characters that break templates more often than chance has them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '法律咨询',
        '𠮷',
        '\n',
        '\u0000',
        '\u200b',
        '\ud800',
        ' ',
        '　',
        '１２',
        'ᠮᠣᠩᠭᠣᠯ',
        '👨‍👩‍👧',
        '…',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test.each([
  ['thing1', thing],
  ['character_string1', characterString],
  ['phrase1', phrase],
  ['name1', name],
])('whatever text goes into %s, WeChat accepts what comes out', (field, build) => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(complaintAbout(field, build(text).value)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('whatever moment and number go in, WeChat accepts what comes out', () => {
  const moment = fc.date({ min: new Date('1992-01-01'), max: new Date('9999-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.double({ min: 0, max: 1e12, noNaN: true }), (at, value) => {
      expect(complaintAbout('time1', time(at).value)).toBeUndefined();
      expect(complaintAbout('date1', date(at).value)).toBeUndefined();
      expect(complaintAbout('number1', number(value).value)).toBeUndefined();
    }),
  );
});

test('text that fits is left alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('法', '律', '𠮷', 'a', '1', '，'), { minLength: 1, maxLength: 20 }),
      (parts) => {
        expect(thing(parts.join('')).value).toBe(parts.join(''));
      },
    ),
  );
});

test('longer text is cut by characters, not by halves of them, and shows that it was cut', () => {
  expect(thing('𠮷'.repeat(20)).value).toBe('𠮷'.repeat(20));
  expect(thing('𠮷'.repeat(21)).value).toBe(`${'𠮷'.repeat(19)}…`);
  expect(phrase('等待补充材料').value).toBe('等待补充材');
  expect(name('一二三四五六七八九十一二').value).toBe('一二三四五六七八九十');
  expect(name('Abcdefghijklmnopqrstuvwxyz').value).toBe('Abcdefghijklmnopqrst');
});

test('nothing is ever empty', () => {
  for (const build of [thing, characterString, phrase, name]) expect(build(' \n\u200b').value).toMatch(/\S/);
});

test('a case number keeps its digits and letters, full-width ones made plain', () => {
  expect(characterString('150902-2026-Z-48213-70655-7').value).toBe('150902-2026-Z-48213-70655-7');
  expect(characterString('编号：１５０９').value).toBe(':1509');
});

test('times are told in China', () => {
  const at = new Date('2026-03-01T17:05:00Z');
  expect(time(at).value).toBe('2026年3月2日 01:05');
  expect(date(at).value).toBe('2026年3月2日');
});

test('a number a template cannot show is refused', () => {
  for (const value of [-1, NaN, Infinity, 1e13]) expect(() => number(value)).toThrow(RangeError);
  expect(number(3).value).toBe('3');
  expect(number(0.005).value).toBe('0.01');
});

test('a message carries each field under its name, and a field takes only its own kind', () => {
  expect(templateData({ thing1: thing('法律咨询'), phrase2: phrase('已受理') })).toEqual({
    thing1: { value: '法律咨询' },
    phrase2: { value: '已受理' },
  });
  // @ts-expect-error a phrase is not a thing
  templateData({ thing1: phrase('已受理') });
  // @ts-expect-error there is no such kind of field
  templateData({ title1: thing('法律咨询') });
});
