import type { CaseId, Day, Instant, OrganisationId, PersonId } from '../../contract/ids';
import { dayOf } from '../../domain/clocks/day';

// Keys of notices: the inbox, each way they are sent, and what came of it.

const noticePrefix = 'NOTICE#';
const deskNewsPrefix = 'DESKNEWS#';

/** "What was this person told, newest first?" A notice's moment is its event's, so one id has one key. */
export const noticeKey = (personId: PersonId, at: Instant, id: string) => ({
  pk: `INBOX#${personId}`,
  sk: `${noticePrefix}${at}#${id}`,
});
export const allNotices = noticePrefix;
export const noticeIn = (sk: string): { at: string; id: string } => {
  const [, at = '', ...id] = sk.split('#');
  return { at, id: id.join('#') };
};
/** "Of which steps of this case was this person told on that day, as this kind?" Of what is said at will alone. */
export const foldKey = (
  of: Record<'personId' | 'caseId' | 'kind', string> & { at: Instant },
): { pk: string; sk: string } => ({
  pk: `INBOX#${of.personId}`,
  sk: `FOLD#${dayOf(of.at)}#${of.caseId}#${of.kind}`,
});
/** "Up to when has this person seen their notices?" */
export const seenKey = (personId: PersonId) => ({ pk: `INBOX#${personId}`, sk: 'SEEN' });

/** "How far has the telling of this notice come?" All those of a case are one run. */
export const deliveriesOf = (caseId: CaseId): string => `TELLINGS#${caseId}`;
export const deliveryKey = (caseId: CaseId, noticeId: string) => ({ pk: deliveriesOf(caseId), sk: noticeId });
export const deliveryIn = (pk: string, sk: string) => ({
  caseId: pk.slice('TELLINGS#'.length),
  noticeId: sk,
});
/** Parts of a day's tellings: one key of an index takes a thousand writes a second, and a telling moves thrice. */
const dayParts = 10;
const partOf = (noticeId: string): number =>
  [...noticeId].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 0) % dayParts;
/**
 * "Which tellings go on on this day (Asia/Shanghai), earliest first?" Index `due`, in parts; the last is what was
 * written before there were any.
 */
export const deliveriesOn = (day: Day): string[] => [
  ...Array.from({ length: dayParts }, (_, part) => `TELL#${day}#${part}`),
  `TELL#${day}`,
];
export const deliveryDueKey = (nextAt: Instant, noticeId: string) => ({
  dpk: `TELL#${dayOf(nextAt)}#${partOf(noticeId)}`,
  dsk: `${nextAt}#${noticeId}`,
});
/** "Which residents has nobody told in time of what the law asks, longest waiting first?" Index `due`. */
export const allUntold = 'UNTOLD';
export const untoldKey = (at: Instant, noticeId: string) => ({ dpk: allUntold, dsk: `${at}#${noticeId}` });
/** "Whom has this office to phone, longest waiting first?" Index `holder`. */
export const callsOf = (id: OrganisationId): string => `CALL#${id}`;
export const callKey = (id: OrganisationId, at: Instant) => ({ hpk: callsOf(id), hsk: at });
/** "What is this person still being told?" Index `owner`. */
export const beingTold = (personId: PersonId): string => `TOLD#${personId}`;
export const beingToldKey = (personId: PersonId, at: Instant) => ({ opk: beingTold(personId), osk: at });
/** "Which notice was sent as this message, and what became of it?" Either may be known first. */
export const messageKey = (messageId: string) => ({ pk: `MESSAGE#${messageId}`, sk: 'MESSAGE' });

/** "What has this person agreed to be sent by this template of WeChat's?" */
export const consentsOf = (personId: PersonId): string => `CONSENT#${personId}`;
export const consentKey = (personId: PersonId, templateId: string) => ({
  pk: consentsOf(personId),
  sk: templateId,
});
/** "Was this told by WeChat before, and what was it?" */
export const pushKey = (id: string) => ({ pk: `PUSH#${id}`, sk: 'PUSH' });
export const pushIn = (pk: string): string => pk.slice('PUSH#'.length);

/** "What came to this desk in this stretch of time?" */
export const deskNewsKey = (id: OrganisationId, from: Instant) => ({
  pk: `${deskNewsPrefix}${id}`,
  sk: `FROM#${from}`,
});
export const deskNewsIn = (pk: string, sk: string): unknown => ({
  organisationId: pk.slice(deskNewsPrefix.length),
  from: sk.slice('FROM#'.length),
});
/** "Which desks are to be told of something on this day (Asia/Shanghai), earliest first?" Index `due`. */
export const newsOn = (day: Day): string => `NEWS#${day}`;
export const newsDueKey = (dueAt: Instant, id: OrganisationId) => ({
  dpk: newsOn(dayOf(dueAt)),
  dsk: `${dueAt}#${id}`,
});
