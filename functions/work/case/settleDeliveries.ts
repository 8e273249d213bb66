import type { Command } from '../../contract/deeds/actions';
import type { CaseId, Instant, PersonId } from '../../contract/ids';
import { called, isStillToTell, seen } from '../../domain/deliveries/heard';
import type { DeliveryOf } from '../../store/deliveries/deliveryItem';
import type { ActorDeps, WorkDeps } from '../deps';
import { personOfNotice } from '../../domain/deliveries/noticeId';
import { phoneGivenBy, phoneWords } from '../../domain/joining/join';

// What somebody was still being told, and has now been told by another way. All of it is safe to repeat.

/** What they are still being told: one query of an index that holds nothing of a person who has been told all. */
const stillTold = ({ store, actor }: ActorDeps): Promise<DeliveryOf[]> =>
  store.deliveries.openOf(actor.personId);

/** The resident has opened a case: what they were still being told of it is told. */
export async function confirmOpened(caseId: CaseId, deps: ActorDeps): Promise<void> {
  const { store, now } = deps;
  const open = (await stillTold(deps)).filter((of) => of.caseId === caseId);
  await Promise.all(open.map((of) => store.deliveries.change(of, (found) => seen(found, now))));
}

/** The notices up to this moment were on somebody's screen: what they were still being told of them is told. */
export async function confirmUntil(until: Instant, deps: ActorDeps): Promise<void> {
  const { store, now } = deps;
  const open = await stillTold(deps);
  await Promise.all(
    open.map((of) => store.deliveries.change(of, (found) => (found.at <= until ? seen(found, now) : found))),
  );
}

/** The number that somebody gave in a case (`whose`; absent: whoever it is) has answered staff who phoned: from now on texts may go there. */
async function noteAnswered(caseId: CaseId, { store }: WorkDeps, whose?: PersonId): Promise<void> {
  const whole = await store.cases.withSteps(caseId, phoneWords);
  const personId = whose ?? whole?.head.ownerId;
  const phone = whole && personId !== undefined && phoneGivenBy(whole, personId);
  if (personId !== undefined && phone) await store.people.noteAnswered(personId, phone);
}

/** What a phone call came to, noted with the delivery it was about, and with the number if somebody answered. */
export async function settleCall(caseId: CaseId, command: Command, deps: WorkDeps): Promise<void> {
  const { store, now } = deps;
  if (command.action === 'recordCallBack' && command.input.reached) return noteAnswered(caseId, deps);
  if (command.action !== 'recordCall') return;
  const { noticeId, reached } = command.input;
  // Of several who petition together it was the one whom the notice was for.
  if (reached) await noteAnswered(caseId, deps, personOfNotice(noticeId));
  await store.deliveries.change({ caseId, noticeId }, (found) => called(found, reached, now));
}

/** A paper copy reached the resident: whatever they were still being told of the step that issued it, they are told. */
export async function settleService(
  caseId: CaseId,
  command: Command,
  { store, now }: WorkDeps,
): Promise<void> {
  if (command.action !== 'recordService') return;
  const [seq] = command.input.paper.split('-');
  const open = (await store.deliveries.ofCase(caseId)).filter(
    (delivery) =>
      delivery.audience === 'resident' &&
      isStillToTell(delivery) &&
      delivery.noticeId.startsWith(`${caseId}.${seq}.`),
  );
  await Promise.all(
    open.map(({ noticeId }) => store.deliveries.change({ caseId, noticeId }, (found) => seen(found, now))),
  );
}
