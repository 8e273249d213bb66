import type { CaseId } from '../../contract/ids';
import type { MyCase } from '../../contract/people/myData';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import { isOwn } from '../../domain/standing/helping';
import type { ActorDeps } from '../../work/deps';
import { lastKeptDay } from '../../work/record/myRecord';
import { offersTo } from '../../work/case/offers';
import { openCase } from '../../work/case/open';
import { ratingsOf } from '../../work/case/rate';
import { showCase } from '../show/case';
import { showReadings } from '../show/reading';

/** One of a person's own cases with all that is held of it, and the case itself. @throws Refused `not_allowed` */
export async function myWholeCase(
  caseId: CaseId,
  deps: ActorDeps,
): Promise<{ shown: MyCase; head: CaseHead; events: CaseEvent[] }> {
  const { store, now, rules } = deps;
  const { standing, ...found } = await openCase(caseId, deps);
  if (!isOwn(standing)) throw new Refused('not_allowed');
  const { rows } = await store.readings.page(caseId, {});
  const { rounds } = standing === 'owner' ? await ratingsOf(caseId, deps) : { rounds: [] };
  const shown = {
    view: showCase(found, {
      standing,
      me: deps.actor.personId,
      offers: await offersTo(found.head, deps),
      now,
      rules,
    }),
    readings: await showReadings(rows, store.files),
    ratings: rounds,
    keptUntil: lastKeptDay(found.head),
  };
  return { shown, head: found.head, events: found.events };
}

export const myCase = async (caseId: CaseId, deps: ActorDeps): Promise<MyCase> =>
  (await myWholeCase(caseId, deps)).shown;
