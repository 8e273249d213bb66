import { limits } from '../../functions/contract/limits';
import { Line, Message, Reply, Story } from '../../functions/contract/text';
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
