import * as z from '../z';

/**
 * What a body outside the tree is asked: to deal with the matter (信访工作条例 22, 31), to review or re-review an opinion
 * (35, 36), or to decide on an objection (法律援助法 49).
 */
export const OutsideQuestion = z
  .enum(['handling', 'review', 'reReview', 'objection'])
  .meta({ id: 'OutsideQuestion' });
export type OutsideQuestion = z.infer<typeof OutsideQuestion>;

/** How papers go there: by post, by hand, or with the offices' own exchange of documents (机要交换). */
export const OutsideWay = z.enum(['posted', 'handed', 'exchanged']).meta({ id: 'OutsideWay' });
export type OutsideWay = z.infer<typeof OutsideWay>;

/**
 * What came back. Of a matter: answered, or returned as not theirs. Of a review: maintained, changed, to be done again, asked too late. Of
 * an objection: upheld, or to be corrected.
 */
export const OutsideReply = z
  .enum(['answered', 'returned', 'maintained', 'changed', 'redo', 'outOfTime', 'upheld', 'corrected'])
  .meta({ id: 'OutsideReply' });
export type OutsideReply = z.infer<typeof OutsideReply>;

/** Which answers there are to each question. */
export const repliesTo: Record<OutsideQuestion, readonly OutsideReply[]> = {
  handling: ['answered', 'returned'],
  review: ['maintained', 'changed', 'redo', 'outOfTime'],
  reReview: ['maintained', 'changed', 'redo', 'outOfTime'],
  objection: ['upheld', 'corrected'],
};
