import { caseKeeping } from '../../functions/contract/case/keeping';
import { Answers } from '../../functions/contract/kinds';
import type { Instant } from '../../functions/contract/ids';
import type { CaseKind } from '../../functions/contract/words';
import type { Move } from '../../functions/domain/case/case';
import { addMonths, dayOf, endOfDay } from '../../functions/domain/clocks/day';
import type { Delivery } from '../../functions/domain/deliveries/delivery';
import { partiesOf } from '../../functions/domain/filing/parties';
import { partyDigests } from '../../functions/domain/standing/assignment/partyDigest';
import type { Store } from '../../functions/store/createStore';
import { doing, filed, offices, personId } from '../support/moves';

/** What names of parties are found by. */
export const numberSecret = 'number secret of the tests';

/** A telling of a case's owner, as it stands once they have it. */
export const telling = ({ head }: Move, state: Delivery['state']): Delivery => ({
  caseId: head.id,
  noticeId: `${head.id}-1-filed`,
  kind: 'filed',
  at: head.filedAt,
  caseNumber: head.number,
  caseKind: head.kind,
  personId: head.ownerId,
  audience: 'resident',
  deskId: head.desk.organisationId,
  statutory: true,
  state,
  rungs: [],
  trying: null,
  nextAt: null,
  version: 1,
});

/** All that comes to lie in the table beside a case. */
async function keptBeside(store: Store, move: Move): Promise<void> {
  const { id: caseId, number, kind, ownerId, filedAt: at } = move.head;
  const about = { caseId, caseNumber: number, caseKind: kind, audience: 'resident' as const };
  const { noticeId, ...told } = telling(move, 'told');
  await store.deliveries.begin({ ...told, noticeId });
  await store.inbox.put({ ...about, id: noticeId, personId: ownerId, at, kind: 'filed' });
  const reader = { personId: personId('reader'), name: '读过的人', role: 'lawyer' as const };
  await store.readings.add({
    ...reader,
    ...{ caseId, at, organisationName: '某中心', via: 'link', what: 'case', detail: null },
  });
  const rated = {
    caseId,
    seq: 2,
    number,
    organisationId: offices[kind].organisationId,
    month: '2026-08',
    at,
  };
  await store.ratings.put({
    ...rated,
    grade: 'unsatisfied',
    text: '评价里的话',
    callBack: false,
    answer: null,
  });
  const parties = partiesOf(Answers.parse({ kind, form: move.event.details }));
  const [digest] = partyDigests(parties, numberSecret);
  if (digest) await store.matters.add([{ ...digest, personId: personId('lawyer'), firm: null, caseId }]);
}

/** A case that was filed and withdrawn, with all that lies beside it, and the last moment for which it is kept. */
export async function endedCase(store: Store, kind: CaseKind): Promise<{ last: Move; until: Instant }> {
  const first = filed(kind);
  await store.cases.put(first);
  const said = doing(first.head, 'message', { text: '留言里的话' });
  const last = doing(said.head, 'withdraw');
  await store.cases.save(said);
  await store.cases.save(last);
  await keptBeside(store, first);
  const day = addMonths(dayOf(last.head.updatedAt), caseKeeping[kind].months);
  return { last, until: endOfDay(day) };
}
