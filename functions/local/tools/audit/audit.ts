import type { CaseId } from '../../../contract/ids';
import type { Receipt } from '../../../contract/record/receipt';
import { receiptOf } from '../../../domain/deeds/receiptOf';
import { firstBreakOf } from '../../../domain/case/timeline/verify';
import { filesIn } from '../../../domain/files/filesIn';
import type { Store } from '../../../store/createStore';
import { NotAsked } from '../operator';

type AuditDeps = {
  store: Pick<Store, 'cases' | 'files' | 'readings'>;
  /** Signs a receipt as it was handed out; null where the keys are not at hand. */
  sign: ((receipt: Receipt) => string) | null;
  say: (line: string) => void;
};

/**
 * What stands on record of a case: each step with its place in the chain, its receipt, and who opened the case. No word
 * of what people wrote. True when the chain holds and its end is the one that the case names.
 * @throws NotAsked when there is no such case
 */
export async function audit(caseId: CaseId, { store, sign, say }: AuditDeps): Promise<boolean> {
  const whole = await store.cases.whole(caseId);
  if (!whole) throw new NotAsked(`there is no case ${caseId}`);
  const { head, events } = whole;
  const broken = firstBreakOf(whole);
  const files = await store.files.getAll([...new Set(events.flatMap(({ details }) => filesIn(details)))]);
  const digests = new Map(files.flatMap(({ id, digest }) => (digest ? [[id, digest] as const] : [])));

  say(`case ${caseId} ${head.number} ${head.kind} ${head.status}, version ${head.version}`);
  for (const event of events) {
    const { seq, at, word, by, digest } = event;
    const who = [by.standing, by.personId, by.organisationName].filter(Boolean).join(' ');
    const isBroken = broken !== null && seq >= broken;
    say(`${seq} ${at} ${word} by ${who} ${digest}${isBroken ? ' NOT BORNE OUT' : ''}`);
    const receipt = receiptOf(event, head.number, digests);
    // Over a break nothing is signed.
    if (receipt && !isBroken) say(`  receipt ${sign ? sign(receipt) : receipt.text}`);
  }
  const last = events.at(-1);
  const isEnd = last?.digest === head.tip && head.version === events.length;
  say(broken === null ? 'chain: holds' : `chain: BROKEN at step ${broken}`);
  say(isEnd ? 'end: the one that the case names' : 'end: ANOTHER than the case names');

  let cursor: string | null | undefined;
  do {
    const page = await store.readings.page(caseId, { cursor: cursor ?? undefined });
    for (const { at, personId, role, organisationName, via, what, detail } of page.rows)
      say(
        `read ${at} ${personId} ${role} ${organisationName} ${what}${detail ? ` ${detail}` : ''} from ${via}`,
      );
    for (const _line of page.unreadable ?? []) say('read: one that this release cannot read');
    cursor = page.next;
  } while (cursor);
  return broken === null && isEnd;
}
