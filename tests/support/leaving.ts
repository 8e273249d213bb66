import type { Move } from '../../functions/domain/case/case';
import type { Leaving } from '../../functions/store/people/endDuty';
import type { Post } from '../../functions/store/people/personItem';
import { hoursAfter } from './moves';

/** Somebody leaves a post, with these cases of theirs and nothing else that hangs on it. */
export const leaving = (personId: string, post: Post, moves: readonly Move[] = []): Leaving => ({
  personId,
  moves,
  invitations: [],
  days: [],
  end: {
    post,
    sessionIds: [],
    successor: null,
    change: { ...post, at: hoursAfter(4), what: 'ended', personId, name: '某人', byName: null },
  },
});
