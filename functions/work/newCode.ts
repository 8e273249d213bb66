import type { NewCode } from '../contract/numbers/codes';
import type { CaseId, Instant } from '../contract/ids';
import { limits } from '../contract/limits';
import { receiptIn } from '../contract/record/receiptCode';
import type { StaffRole } from '../contract/words';
import type { Actor, CaseHead } from '../domain/case/case';
import { caseIdOf } from '../contract/numbers/caseNumber';
import { addMs } from '../domain/clocks/day';
import { agentToAgree } from '../domain/deeds/actionsFor';
import { readerOf, sees } from '../domain/standing/reader';
import { Refused } from '../domain/refused';
import { standings } from '../domain/standing/standings';
import { derivedLetters } from '../runtime/derivedLetters';
import { letterCase, newScene } from '../runtime/ids';
import type { ReceiptSigner } from '../runtime/receiptSigner';
import type { CodeRow } from '../store/codes/codeItem';
import type { ActorDeps } from './deps';

export type NewCodeDeps = ActorDeps & { receipts: Pick<ReceiptSigner, 'check'> };

/** Those whom residents meet in person, and who have a card to show. */
const carded: readonly StaffRole[] = ['helper', 'agent', 'lawyer', 'dispatcher', 'supervisor'];

const minutesLater = (now: Instant, minutes: number): Instant => addMs(now, minutes * 60_000);

/** The same code every time for the same thing; nobody who knows the thing can tell the code from it. */
const lasting = (thing: string, secret: string) => ({
  scene: derivedLetters(`code of ${thing}`, secret, letterCase, 22),
  expiresAt: null,
});

/** The post somebody acts in, of those that have a card; null when it has none. */
function cardPlace({ role, organisation }: Actor): CodeRow['place'] {
  const held = carded.find((one) => one === role);
  return held && organisation ? { role: held, organisationId: organisation.organisationId } : null;
}

/** @throws Refused `not_found` to one who may not see the case, `not_allowed` to one who may see its outline alone */
async function readable(caseId: CaseId, { store, actor }: NewCodeDeps): Promise<CaseHead> {
  const head = await store.cases.get(caseId);
  const standing = head && readerOf(actor, head);
  if (!head || !standing) throw new Refused('not_found');
  if (!sees([standing], 'read')) throw new Refused('not_allowed');
  return head;
}

/** The place of the agent who waits to be agreed to: they alone may show the code of their mandate. */
async function agentsPlace(caseId: CaseId, { store, actor, now }: NewCodeDeps): Promise<CodeRow['place']> {
  const head = await store.cases.get(caseId);
  if (!head || !readerOf(actor, head)) throw new Refused('not_found');
  const [nearest = null] = standings(actor, head);
  const isGiven = nearest === 'candidate' || nearest === 'handler';
  if (!isGiven || head.assignee?.personId !== actor.personId) throw new Refused('not_allowed');
  if (!agentToAgree(head, now)) throw new Refused('wrong_status');
  return cardPlace(actor);
}

/** The receipt as it is printed, for the owner of its case. @throws Refused `not_found`, whatever is wrong with it */
async function ownReceipt(pasted: string, { store, actor, receipts }: NewCodeDeps): Promise<string> {
  const text = receiptIn(pasted);
  const receipt = receipts.check(text);
  const head = receipt && (await store.cases.get(caseIdOf(receipt.number)));
  if (!head || !standings(actor, head).includes('owner')) throw new Refused('not_found');
  return text;
}

/**
 * A code as it is to be kept.
 * @throws Refused `not_found`, `not_allowed`, and `wrong_status` for a mandate that is agreed to already
 */
export async function newCode(what: NewCode, deps: NewCodeDeps): Promise<CodeRow> {
  const { actor, now, numberSecret } = deps;
  const by = { by: actor.personId, place: null };
  switch (what.for) {
    case 'case': {
      await readable(what.caseId, deps);
      const expiresAt = minutesLater(now, limits.caseCodeMinutes);
      return { scene: newScene(), what, ...by, expiresAt };
    }
    case 'mandate': {
      const place = await agentsPlace(what.caseId, deps);
      const expiresAt = minutesLater(now, limits.mandateCodeMinutes);
      return { scene: newScene(), what, by: actor.personId, place, expiresAt };
    }
    case 'card': {
      const place = cardPlace(actor);
      if (!place) throw new Refused('not_allowed');
      const card = `the card of ${actor.personId} ${place.role} ${place.organisationId}`;
      return { what, by: actor.personId, place, ...lasting(card, numberSecret) };
    }
    case 'receipt': {
      const receipt = await ownReceipt(what.receipt, deps);
      return { what: { for: 'receipt', receipt }, ...by, ...lasting(`receipt ${receipt}`, numberSecret) };
    }
  }
}
