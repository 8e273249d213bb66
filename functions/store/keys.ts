import type { FileId } from '../contract/files';
import type { AreaCode, CaseId, Day, Digest, Instant, OrganisationId, PersonId } from '../contract/ids';
import type { Scene } from '../contract/codes';
import type { ReadWhat } from '../contract/views';
import type { OrganisationKind, StaffRole } from '../contract/words';
import { dayOf } from '../domain/clocks/day';
import type { Matter } from '../domain/standing/assignment/conflict';
import type { Holder } from '../domain/case/holder';

// Every key of the table, each with the question it answers. No other file writes or takes apart a key.

type HeldByStaff = Extract<Holder, { at: 'desk' | 'person' }>;

const casePrefix = 'CASE#';
const eventPrefix = 'EVENT#';
const filePrefix = 'FILE#';
const ownerPrefix = 'OWNER#';
const personPrefix = 'PERSON#';
const sessionPrefix = 'SESSION#';
const invitationPrefix = 'INVITATION#';
const codePrefix = 'CODE#';
const memberPrefix = 'MEMBER#';
const noticePrefix = 'NOTICE#';
const partPrefix = 'PART#';
const servingPrefix = 'SERVING#';
const deskNewsPrefix = 'DESKNEWS#';

/** "What is this case now?" */
export const headKey = (id: CaseId) => ({ pk: `${casePrefix}${id}`, sk: 'HEAD' });
/** "What happened in this case, at step `seq`?" The events stand in order, before the head. */
export const eventKey = (id: CaseId, seq: number) => ({
  pk: `${casePrefix}${id}`,
  sk: `${eventPrefix}${String(seq).padStart(4, '0')}`,
});
export const caseIdIn = (pk: string): string => pk.slice(casePrefix.length);
export const seqIn = (sk: string): number => Number(sk.slice(eventPrefix.length));

/** "What waits at this desk, or with this person, newest first?" Index `holder`. */
export const heldBy = (held: HeldByStaff): string =>
  held.at === 'desk' ? `DESK#${held.organisation.organisationId}` : `PERSON#${held.person.personId}`;
export const heldKey = (held: HeldByStaff, since: Instant) => ({ hpk: heldBy(held), hsk: since });
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

/** "How far has this file come, and whose is it?" */
export const fileKey = (id: FileId) => ({ pk: `${filePrefix}${id}`, sk: 'FILE' });
export const fileIdIn = (pk: string): string => pk.slice(filePrefix.length);
/** "Which files have to be looked at on this day (Asia/Shanghai): has it come, does anything refer to it?" */
export const filesDueOn = (day: Day): string => `FILES#${day}`;
export const fileDueKey = (lookAt: Instant, id: FileId) => ({
  dpk: filesDueOn(dayOf(lookAt)),
  dsk: `${lookAt}#${id}`,
});
export const lookAtIn = (dsk: string): string => dsk.slice(0, dsk.indexOf('#'));

/** "Who is this person, and which places do they hold?" */
export const personKey = (personId: PersonId) => ({ pk: `${personPrefix}${personId}`, sk: 'PERSON' });
/** "Who signs in with this openid?", by its keyed digest: the openid itself is in no key. */
export const openidKey = (digest: Digest) => ({ pk: `OPENID#${digest}`, sk: 'OPENID' });
/** "Is this phone still signed in?" */
export const sessionKey = (personId: PersonId, sessionId: string) => ({
  pk: `${personPrefix}${personId}`,
  sk: `${sessionPrefix}${sessionId}`,
});
export const personIn = (pk: string): string => pk.slice(personPrefix.length);
export const sessionIn = (sk: string): string => sk.slice(sessionPrefix.length);
/** "What does this invitation give, and is it spent?" */
export const invitationKey = (digest: Digest) => ({ pk: `${invitationPrefix}${digest}`, sk: 'INVITATION' });
export const invitationIn = (pk: string): string => pk.slice(invitationPrefix.length);

/** "What does this code open, and has WeChat drawn it?" */
export const codeKey = (scene: Scene) => ({ pk: `${codePrefix}${scene}`, sk: 'CODE' });
export const codePictureKey = (scene: Scene) => ({ pk: `${codePrefix}${scene}`, sk: 'PICTURE' });
export const sceneIn = (pk: string): string => pk.slice(codePrefix.length);

/** "Whose question, asked without a name, does this code find?" */
export const recoveryKey = (digest: Digest) => ({ pk: `RECOVERY#${digest}`, sk: 'RECOVERY' });

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

/** "What is this organisation?" */
export const organisationKey = (id: OrganisationId) => ({ pk: `ORG#${id}`, sk: 'ORG' });
/** "Which organisations have this name?", in the form in which two writings of it meet. */
export const organisationNameKey = (form: string, id: OrganisationId) => ({ pk: `ORGNAME#${form}`, sk: id });
/** "Who is a member of this organisation in this role?" */
export const memberKey = (id: OrganisationId, role: StaffRole, personId: PersonId) => ({
  pk: `ORG#${id}`,
  sk: `${membersOf(role)}${personId}`,
});
export const membersOf = (role: StaffRole): string => `${memberPrefix}${role}#`;
export const memberIn = (sk: string): string => sk.slice(sk.lastIndexOf('#') + 1);

/** "Who is on duty at this organisation, day by day?" */
export const rosterKey = (id: OrganisationId, day: Day) => ({ pk: `ROSTER#${id}`, sk: `DAY#${day}` });
export const rosterDayIn = (sk: string): string => sk.slice('DAY#'.length);
/** "Who stands on this side of this party?", by the keyed digest of its name or number. */
export const matterKey = ({ digest, side, personId, caseId }: Matter) => ({
  pk: `PARTY#${digest}`,
  sk: `${mattersOn(side)}${personId}#${caseId ?? 'DECLARED'}`,
});
export const mattersOn = (side: Matter['side']): string => `${side}#`;
export const matterIn = (pk: string, sk: string): unknown => {
  const [side, personId, caseId] = sk.split('#');
  return { digest: pk.slice('PARTY#'.length), side, personId, caseId: caseId === 'DECLARED' ? null : caseId };
};
/** "To whom did this office give cases in this month?" */
export const sharesOf = (id: OrganisationId, month: string): string => `SHARE#${id}#${month}`;
export const shareKey = (id: OrganisationId, month: string, personId: PersonId, caseId: CaseId) => ({
  pk: sharesOf(id, month),
  sk: `${personId}#${caseId}`,
});
export const sharerIn = (sk: string): string => sk.slice(0, sk.indexOf('#'));

/** "What is this area?" */
export const areaKey = (code: AreaCode) => ({ pk: `AREA#${code}`, sk: 'AREA' });
/** "Which areas is this one made of?", in the order of their codes. */
export const partKey = (parent: AreaCode, code: AreaCode) => ({
  pk: `AREA#${parent}`,
  sk: `${partPrefix}${code}`,
});
export const allParts = partPrefix;
/** "Which organisations of this kind serve this area?" */
export const servingKey = (areaCode: AreaCode, kind: OrganisationKind, id: OrganisationId) => ({
  pk: `AREA#${areaCode}`,
  sk: `${servingOf(kind)}${id}`,
});
export const servingOf = (kind: OrganisationKind): string => `${servingPrefix}${kind}#`;

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
/** "Up to when has this person seen their notices?" */
export const seenKey = (personId: PersonId) => ({ pk: `INBOX#${personId}`, sk: 'SEEN' });
/** "How much has this subject asked for in this window?" */
export const rateKey = (subject: string, windowStart: Instant) => ({
  pk: `RATE#${subject}`,
  sk: `WINDOW#${windowStart}`,
});
/** "How far has the clock sweep come?" */
export const sweepMarkKey = { pk: 'SWEEP', sk: 'MARK' };
/** "Under which calendar were the open dates last counted, and how far has counting them again come?" */
export const calendarMarkKey = { pk: 'SWEEP', sk: 'CALENDAR' };

/** "Which data keys are there, in the order in which they were made?" */
export const allSealKeys = 'SEALKEYS';
export const sealKeyKey = (nth: number) => ({ pk: allSealKeys, sk: `KEY#${String(nth).padStart(6, '0')}` });
export const sealKeyIn = (sk: string): number => Number(sk.slice('KEY#'.length));

/** "Which cases were filed with exactly this phone or ID number, newest first?", by its keyed digest. */
export const allLookups = (digest: Digest): string => `LOOKUP#${digest}`;
export const lookupKey = (digest: Digest, filedAt: Instant, id: CaseId) => ({
  pk: allLookups(digest),
  sk: `${filedAt}#${id}`,
});
export const lookedUpIn = (sk: string): string => sk.slice(sk.lastIndexOf('#') + 1);

/** "How far has the telling of this notice come?" All those of a case are one run. */
export const deliveriesOf = (caseId: CaseId): string => `TELLINGS#${caseId}`;
export const deliveryKey = (caseId: CaseId, noticeId: string) => ({ pk: deliveriesOf(caseId), sk: noticeId });
export const deliveryIn = (pk: string, sk: string) => ({
  caseId: pk.slice('TELLINGS#'.length),
  noticeId: sk,
});
/** "Which tellings go on on this day (Asia/Shanghai), earliest first?" Index `due`. */
export const deliveriesOn = (day: Day): string => `TELL#${day}`;
export const deliveryDueKey = (nextAt: Instant, noticeId: string) => ({
  dpk: deliveriesOn(dayOf(nextAt)),
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

/** "Which access token do all instances share, and does one of them see to the next?" */
export const weChatTokenKey = (appId: string) => ({ pk: `WECHAT#${appId}`, sk: 'TOKEN' });
/** "Was this told by WeChat before, and what was it?" */
export const pushKey = (id: string) => ({ pk: `PUSH#${id}`, sk: 'PUSH' });
export const pushIn = (pk: string): string => pk.slice('PUSH#'.length);
/** "What has this person agreed to be sent by this template of WeChat's?" */
export const consentKey = (personId: PersonId, templateId: string) => ({
  pk: `CONSENT#${personId}`,
  sk: templateId,
});

/** "By which WeCom account is this person reached?" */
export const weComKey = (personId: PersonId) => ({ pk: `${personPrefix}${personId}`, sk: 'WECOM' });
/** "Which robot writes in the group of this desk?" */
export const robotKey = (id: OrganisationId) => ({ pk: `ORG#${id}`, sk: 'ROBOT' });
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
