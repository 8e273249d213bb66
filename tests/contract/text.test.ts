import fc from 'fast-check';
import { looksEmpty, withoutShapeless } from '../../functions/contract/characters';
import { limits } from '../../functions/contract/limits';
import { Line, Message, Reply, Story } from '../../functions/contract/text';
import { shortName } from '../../src/services/files/shortName';
import { problemsOf } from './problemsOf';

describe.each([
  ['a line', Line, limits.line, 100],
  ['a message', Message, limits.message, 1000],
  ['a story', Story, limits.story, 2000],
  ['a reply', Reply, limits.reply, 5000],
])('%s', (_, schema, limit, characters) => {
  test(`may have ${characters} characters and not one more`, () => {
    expect(limit).toBe(characters);
    expect(schema.parse('字'.repeat(characters))).toHaveLength(characters);
    expect(problemsOf(schema, '字'.repeat(characters + 1))).toEqual([
      { pointer: '', code: 'too_long', limit: characters },
    ]);
  });
});

test('a character is one, however many units a computer needs for it', () => {
  expect(problemsOf(Line, '🐑'.repeat(100))).toEqual([]);
  expect(problemsOf(Line, '𠮷'.repeat(101))).toEqual([{ pointer: '', code: 'too_long', limit: 100 }]);
});

test('the space around a text is not part of it, and does not count', () => {
  expect(Line.parse(`　\n ${'字'.repeat(100)} \t`)).toBe('字'.repeat(100));
});

test('space and lines inside a text stay as they were written', () => {
  expect(Story.parse('第一行\n\n  第二行')).toBe('第一行\n\n  第二行');
});

test.each([
  ['nothing', ''],
  ['spaces', ' \n\t　'],
  ['zero-width spaces', '\u200b\u200d\u2060\ufeff'],
  ['control characters', '\u0000\u0007'],
  ['half an emoji', '\ud83d'],
  ['a Hangul filler', '\u3164'],
  ['the other Hangul fillers', '\u115f\u1160\uffa0'],
  ['the empty braille cell', '\u2800 \u2800'],
  ['a soft hyphen', '\u00ad'],
  ['a joiner of graphemes', '\u034f'],
  ['directions alone', '\u202a\u202c\u2066\u2069\u200e\u200f\u061c'],
  ['selectors with nothing to select', '\ufe0f\u{e0100}\u180b'],
  ['a note without a head', '\u{1d159}'],
])('%s is no text', (_, value) => {
  expect(problemsOf(Line, value)).toEqual([{ pointer: '', code: 'required' }]);
});

test('half a character left by a field that cut at its limit is dropped, the rest stays', () => {
  expect(Line.parse('羊\ud83d')).toBe('羊');
  expect(Line.parse('\udc11羊🐑')).toBe('羊🐑');
});

test.each([
  ['a rare character', '𠮷'],
  ['a family of emoji', '👨‍👩‍👧'],
  ['Mongolian with its vowel separator', 'ᠮᠣᠩᠭᠣᠯ\u180eᠠ'],
  ['Mongolian in a font’s private characters', '\ue234\ue26a'],
])('%s is text and stays whole', (_, value) => {
  expect(Line.parse(value)).toBe(value);
});

test.each([
  ['directions', '\u202e四李\u202c', '四李'],
  ['isolates and marks', '\u2066李四\u2069\u200f', '李四'],
  ['a zero-width space, a soft hyphen, a byte order mark', '李\u200b四\u00ad王\ufeff五', '李四王五'],
  ['control characters', '李\u0000四\u0007\u009f', '李四'],
  ['what no file can hold', '李\ufffe四\uffff\u{1fffe}', '李四'],
  ['tags', '李四\u{e0041}\u{e007f}', '李四'],
])('%s leave a name and a story', (_, written, kept) => {
  expect(Line.parse(written)).toBe(kept);
  expect(Story.parse(written)).toBe(kept);
});

test('a name is on one line', () => {
  expect(Line.parse('李四 \r\n\t 王五')).toBe('李四 王五');
});

test.each([
  ['ᠰᠠᠷᠠᠨᠭᠡᠷᠡᠯ\u202fᠤᠨ', 'a narrow space before a suffix'],
  ['ᠣᠯᠠᠨ\u180eᠠ', 'a vowel separator'],
  ['ᠨᠠᠷᠠᠨ\u180bᠴᠢᠴᠡᠭ', 'a first variant'],
  ['ᠪᠠᠲᠤ\u200dᠮᠥᠩᠬᠡ', 'a joiner'],
  ['ᠡᠷᠳᠡᠨᠢ\u200cᠪᠠᠶᠠᠷ\u180c', 'a non-joiner, and a second variant at the end'],
])('the Mongolian name %s stays whole: %s', (name) => {
  expect(Line.parse(name)).toBe(name);
  expect(shortName(`${name}.jpg`)).toBe(`${name}.jpg`);
});

test.each(['葛\u{e0100}城', '❤\ufe0f', '👩\u200d🌾'])('%s keeps what says how it is drawn', (written) => {
  expect(Line.parse(written)).toBe(written);
});

test('what is cleaned once is clean, and nothing that can be seen is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (written) => {
      const clean = withoutShapeless(written);
      expect(withoutShapeless(clean)).toBe(clean);
      expect(looksEmpty(clean)).toBe(looksEmpty(written));
    }),
  );
});
