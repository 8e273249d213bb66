import { Cursor } from './ids';
import { RatingRound } from './ratings';
import { CaseView, ReadingView } from './views';
import * as z from './z';

/** One of my cases with all that is held of it: as I see it, who of the staff read it, and how I rated it. */
export const MyCase = z.strictObject({
  view: CaseView,
  /** The latest; the page of a case's readers has them all. */
  readings: z.array(ReadingView),
  ratings: z.array(RatingRound),
});
export type MyCase = z.infer<typeof MyCase>;

/** What is held about me (个人信息保护法 45), a few cases at a time; nothing of anybody else's. */
export const MyData = z
  .strictObject({
    person: z.strictObject({ name: z.string().nullable(), phone: z.string().nullable() }),
    cases: z.array(MyCase),
    next: Cursor.nullable(),
  })
  .meta({ id: 'MyData' });
export type MyData = z.infer<typeof MyData>;
