// What keyboards, contact books and chats leave between the characters that people see.

/**
 * Without a shape of their own: controls, what orders the direction of a text, fillers, halves of characters, and what no
 * file of ours can hold (U+FFFE, U+FFFF and the like).
 */
const shapeless = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;
const lineEnds = /[\n\r\t]/;
/** Of a whole text, which hardly ever has any: a story is long, and looking at each of its letters is dear. */
const anyShapeless = new RegExp(`(?![\\n\\r\\t])${shapeless.source}`, 'u');

/** These choose how the character before them is drawn: 葛 in an old name, a coloured heart. */
const selectors = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u;

/** These choose how the letters beside them join, in scripts that join them, and in pictures made of several. */
const joiners = /[\u{180B}-\u{180F}\u{200C}\u{200D}]/u;
const joined = /[\p{Script=Mongolian}\p{Script=Arabic}\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}]/u;

/** A text without what has no shape, but for line ends and for what the writing of its own words needs. */
export function withoutShapeless(text: string): string {
  if (!anyShapeless.test(text)) return text;
  const characters = [...text];
  const kept = characters
    .filter((character, at) => {
      if (!shapeless.test(character) || lineEnds.test(character)) return true;
      const [before = '', after = ''] = [characters[at - 1], characters[at + 1]];
      if (selectors.test(character)) return before !== '' && !shapeless.test(before) && before.trim() !== '';
      return joiners.test(character) && (joined.test(before) || joined.test(after));
    })
    .join('');
  // What was kept for a neighbour goes when that neighbour has gone.
  return kept === text ? kept : withoutShapeless(kept);
}

/** Blank to the eye though they are letters or signs: the empty braille cell, a note without a head, a Khitan filler. */
const blankSigns = '\\u{2800}\\u{1D159}\\u{16FE4}';
const seen = new RegExp(
  `[^\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}${blankSigns}]`,
  'u',
);

/** Whether nothing of a text can be seen. */
export const looksEmpty = (text: string): boolean => !seen.test(text);

/** What may stand between the groups of a number: spaces, dashes, dots, brackets, and what cannot be seen. */
const grouping = /[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\p{Pd}\p{Ps}\p{Pe}\u{2212}.·•・,_~/]/gu;

/** A number or a code as it is meant, however it is grouped: its letters, digits and plus signs, in plain width. */
export const ungrouped = (typed: string): string =>
  typed.normalize('NFKC').replace(grouping, '').toUpperCase();
