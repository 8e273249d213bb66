import type { CaseId, Day, Digest, Instant, PersonId } from '../../contract/ids';
import type { ReadWhat } from '../../contract/case/views';
import type { Holder } from '../../domain/case/holder';
import { dayOf } from '../../domain/clocks/day';

// Keys of cases: what they are, where they wait, who may be found by them and who read them.

type HeldByStaff = Extract<Holder, { at: 'desk' | 'person' }>;

const casePrefix = 'CASE#';
const eventPrefix = 'EVENT#';
const ownerPrefix = 'OWNER#';

/** "What is this case now?" */
export const headKey = (id: CaseId) => ({ pk: `${casePrefix}${id}`, sk: 'HEAD' });
/** "What happened in this case, at step `seq`?" The events stand in order, before the head. */
export const eventKey = (id: CaseId, seq: number) => ({
  pk: `${casePrefix}${id}`,
  sk: `${eventPrefix}${String(seq).padStart(4, '0')}`,
});
export const caseIdIn = (pk: string): string => pk.slice(casePrefix.length);
export const seqIn = (sk: string): number => Number(sk.slice(eventPrefix.length));

/** "What waits at this desk, or with this person, the most urgent first?" Index `holder`; `order`: of the work. */
export const heldBy = (held: HeldByStaff): string =>
  held.at === 'desk' ? `DESK#${held.organisation.organisationId}` : `PERSON#${held.person.personId}`;
export const heldKey = (held: HeldByStaff, order: string) => ({ hpk: heldBy(held), hsk: order });
/** "Which cases did this person file, newest first?" Index `owner`. */
export const ownedBy = (ownerId: PersonId): string => `${ownerPrefix}${ownerId}`;
export const ownedKey = (ownerId: PersonId, filedAt: Instant) => ({ opk: ownedBy(ownerId), osk: filedAt });
export const ownerIn = (opk: string): string => opk.slice(ownerPrefix.length);
/** "Which open cases were given to this person, newest first?" Index `handler`. */
export const handledBy = (personId: PersonId): string => `HANDLER#${personId}`;
export const handledKey = (personId: PersonId, filedAt: Instant) => ({
  apk: handledBy(personId),
  ask: filedAt,
});
/** "Which cases have a date on this day (Asia/Shanghai), earliest first?" Index `due`. */
export const dueOn = (day: Day): string => `DUE#${day}`;
export const dueKey = (dueAt: Instant, id: CaseId) => ({ dpk: dueOn(dayOf(dueAt)), dsk: `${dueAt}#${id}` });
export const dueIn = (dsk: string): string => dsk.slice(0, dsk.indexOf('#'));

/** "Which cases were filed with exactly this phone or ID number, newest first?", by its keyed digest. */
export const allLookups = (digest: Digest): string => `LOOKUP#${digest}`;
export const lookupKey = (digest: Digest, filedAt: Instant, id: CaseId) => ({
  pk: allLookups(digest),
  sk: `${filedAt}#${id}`,
});
export const lookedUpIn = (sk: string): string => sk.slice(sk.lastIndexOf('#') + 1);

/** "For whom did this member of staff look by a phone or ID number, newest first?" */
export const searchKey = (personId: PersonId, at: Instant, requestId: string) => ({
  pk: `SEARCHES#${personId}`,
  sk: `${at}#${requestId}`,
});

/** "Who opened this case, newest first?" */
export const allReadings = (caseId: CaseId): string => `READS#${caseId}`;
export const readingKey = (
  caseId: CaseId,
  at: Instant,
  personId: PersonId,
  what: ReadWhat,
  detail: string | null,
) => ({
  pk: allReadings(caseId),
  sk: [at, personId, ...(what === 'case' ? [] : [what, detail ?? ''])].join('#'),
});
export const readingIn = (sk: string): { at: string; personId: string } => {
  const [at = '', personId = ''] = sk.split('#');
  return { at, personId };
};
