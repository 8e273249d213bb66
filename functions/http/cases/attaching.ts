import type { Instant, PersonId } from '../../contract/ids';
import type { Move } from '../../domain/case/case';
import { filesIn } from '../../domain/files/filesIn';
import { comesBy } from '../../domain/files/fileTimes';
import type { Alongside } from '../../store/ports';

/** The files that somebody's step names, to become the case's with it, whether they have come yet or not. */
export function attaching(
  said: unknown,
  { head }: Pick<Move, 'head'>,
  ownerId: PersonId,
  now: Instant,
): Pick<Alongside, 'files'> {
  const ids = filesIn(said);
  return ids.length > 0 ? { files: { ids, ownerId, caseId: head.id, lookAt: comesBy(now) } } : {};
}
