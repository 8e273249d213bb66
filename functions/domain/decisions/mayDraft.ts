import type { DraftDeed, DraftUnfit, Signing } from '../../contract/case/drafts';
import { CaseAction } from '../../contract/deeds/actions';
import type { Instant, PersonId } from '../../contract/ids';
import type { CaseKind } from '../../contract/words';
import type { Actor, CaseHead } from '../case/case';
import { decidesIn, rules } from '../deeds';
import { isOpenNow } from '../deeds/actionsFor';
import { standingsFor, standingTo } from '../deeds/may';
import { lifecycles } from '../kinds/lifecycles';
import { sees } from '../standing/reader';
import { standings } from '../standing/standings';
import type { Decides } from './decides';
import type { Draft, SigningPost, WaitsFor } from './draft';

/** Whether somebody of the staff works on the case in the office that answers for it now, and reads all of it. */
export function isOfItsOffice(actor: Actor, head: CaseHead): boolean {
  if (actor.role === 'resident' || actor.organisation?.organisationId !== head.desk.organisationId)
    return false;
  const have = standings(actor, head);
  const works = have.some((one) => one === 'dispatcher' || one === 'supervisor' || one === 'handler');
  return works && sees(have, 'read');
}

/** One who was asked to step aside writes nothing that a right hangs on until that is decided (信访工作条例 28). */
const isAside = (personId: PersonId, { recusal, aside }: CaseHead): boolean =>
  aside.includes(personId) || (recusal?.personIds.includes(personId) ?? false);

/** Which decisions somebody may prepare now. */
export const preparable = (actor: Actor, head: CaseHead, at: Instant): CaseAction[] =>
  isOfItsOffice(actor, head) && !isAside(actor.personId, head)
    ? CaseAction.options.filter(
        (action) => decidesIn(action, head.kind) !== null && isOpenNow(head, action, at),
      )
    : [];

/** Whether a decision is to be written by one and signed by another, as the law and the office have it. */
export function isByTwo({ headBy, weight }: Decides, signing: Signing): boolean {
  if (headBy !== null || signing === 'everything') return true;
  return signing === 'decisions' && weight === 'decision';
}

/** The posts that sign a decision of an office. */
export const signingPosts = (action: CaseAction, kind: CaseKind): SigningPost[] => {
  const by = standingsFor(lifecycles[kind], action);
  return (['dispatcher', 'supervisor'] as const).filter((post) => by.includes(post));
};

/** What a draft on this case is counted as, where it waits: nobody is told of how many are kept from them. */
export const countedFor = (action: CaseAction, { kind, against, aside }: CaseHead): WaitsFor[] =>
  signingPosts(action, kind).flatMap((post) => [
    post,
    ...[...new Set([...against, ...aside])].map((one) => `kept ${post} ${one}` as const),
  ]);

/** Why a draft cannot be signed as things stand; null when nothing is in the way. */
export function unfitNow(draft: Draft, head: CaseHead, at: Instant): DraftUnfit | null {
  if (draft.organisationId !== head.desk.organisationId) return 'otherOffice';
  if (!isOpenNow(head, draft.action, at)) return 'caseWentOn';
  const hurries = rules[draft.action].evenIfAsked ?? false;
  return !hurries && draft.writers.some((id) => isAside(id, head)) ? 'writerAside' : null;
}

/**
 * What somebody may do with a draft of their office now. `byTwo`: whether this office has to have it signed by another than
 * those who wrote it.
 */
export function draftDeeds(
  draft: Draft,
  { actor, head, at, byTwo }: { actor: Actor; head: CaseHead; at: Instant; byTwo: boolean },
): DraftDeed[] {
  if (draft.organisationId !== actor.organisation?.organisationId || !isOfItsOffice(actor, head)) return [];
  const unfit = unfitNow(draft, head, at);
  const isTheirs = draft.by.personId === actor.personId;
  const isWaiting = draft.stage === 'waiting';
  const maySign = standingTo(actor, head, draft.action) !== undefined;
  const isOwnWork = draft.writers.includes(actor.personId);
  const may: Record<DraftDeed, boolean> = {
    write: !isWaiting && unfit !== 'caseWentOn' && !isAside(actor.personId, head),
    withdraw: isWaiting && isTheirs,
    discard:
      (!isWaiting && isTheirs) || (unfit !== null && (isTheirs || maySign || actor.role === 'supervisor')),
    sendBack: isWaiting && !isTheirs && (maySign || actor.role === 'supervisor'),
    sign: isWaiting && unfit === null && maySign && !(byTwo && isOwnWork),
  };
  return (['write', 'withdraw', 'discard', 'sendBack', 'sign'] as const).filter((deed) => may[deed]);
}
