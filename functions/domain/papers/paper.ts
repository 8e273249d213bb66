import type { Instant } from '../../contract/ids';
import type { PaperKind } from '../../contract/case/papers';

/** One cell of a ruled table; without a value it is left to be written by hand. */
export type Cell = { label: string; value: string; isWide?: boolean };

/** A box that may be ticked. */
export type Tick = { text: string; isTicked: boolean };

/** What a paper is made of, from top to bottom. The pictures of PDF and Word are both drawn from these. */
export type Block =
  /** A table with ruled lines: each row holds one cell or two. */
  | { as: 'table'; rows: readonly (readonly Cell[])[] }
  | { as: 'heading'; text: string }
  | { as: 'paragraph'; text: string }
  | { as: 'list'; items: readonly string[] }
  | { as: 'ticks'; label: string; options: readonly Tick[] }
  /** Ruled lines to write on: so many, or as many as the page has room for. */
  | { as: 'toWrite'; label: string; lines: number }
  /** What can still be done against it, in a frame of its own so that nobody overlooks it. */
  | { as: 'remedy'; title: string; text: string; lastDay: string | null }
  /** On one page, where a page holds it: what is signed for stands with the signature. */
  | { as: 'together'; blocks: readonly Block[] }
  /** Signed by hand. */
  | { as: 'signature'; lines: readonly string[] }
  /** Who issues it and when, with the place of the seal. */
  | { as: 'office'; name: string; day: string };

/** An official paper, filled in; nothing in it depends on when or by whom it is looked at. */
export type Paper = {
  kind: PaperKind;
  title: string;
  /** Its own: 集宁援决字〔2026〕48213-70655-3号; null for a form. */
  documentNumber: string | null;
  /** Of the case. */
  number: string;
  /** When the step was taken: papers of one step are the same byte for byte. */
  at: Instant;
  /** Whom it is written to; null for a form. */
  addressee: string | null;
  blocks: readonly Block[];
  footer: readonly string[];
};
