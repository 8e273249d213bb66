import type { CaseId, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { Filing } from '../../contract/kinds';
import type { Actor, CaseHead, EventAuthor, Move, OrganisationRef, Salt, Through } from '../case/case';
import { withKey } from '../case/keysSeen';
import { withStep } from '../case/stepWords';
import { caseNumber } from '../case/caseNumber';
import { dayOf } from '../clocks/day';
import { turnClocks } from '../clocks/turn';
import { readFrom } from '../kinds';
import { lifecycles } from '../kinds/lifecycles';
import { duesOf } from '../case/recordStep';
import { publishedSettings, type ClockSettings } from '../clocks/rules';
import { genesis, seal } from '../case/timeline/digest';
import { hintsIn } from '../../contract/plainWords';
import { tellableMatter } from './shownMatter';
import { guardianIn } from '../standing/guardian';
import { title } from './title';
import { languageIn, whoIn } from './who';
import { urgentMarks } from './urgent';

type NewCase = {
  id: CaseId;
  filing: Filing;
  ownerId: PersonId;
  /** Who files it in the owner's stead; absent: the owner. */
  helper?: Actor | undefined;
  desk: OrganisationRef;
  /** Organisations that the other side turned out to be. */
  against?: readonly OrganisationId[];
  /** Staff who are themselves complained about. */
  aside?: readonly PersonId[];
  cameFrom?: CaseHead['cameFrom'];
  /** Asked without a name: no list says what it is about. */
  isNameless?: boolean;
  /** Who writes it down for the owner. */
  through?: Through | undefined;
  salt: Salt;
  at: Instant;
};

/** A new case in its first status, at the desk, with its clocks started and the filing as its first event. */
export function file(
  {
    id,
    filing,
    ownerId,
    helper,
    desk,
    against = [],
    aside = [],
    cameFrom = null,
    isNameless = false,
    through,
    salt,
    at,
  }: NewCase,
  rules: ClockSettings = publishedSettings,
): Move {
  const { kind, areaCode, form } = filing;
  const status = lifecycles[kind].first;
  const circumstances = readFrom(filing, (particulars, answers) =>
    particulars.circumstances(answers, dayOf(at)),
  );
  const ownWords = readFrom(filing, (particulars, answers) => particulars.ownWords(answers));
  const marks = [
    ...readFrom(filing, (particulars, answers) => particulars.marks(answers, dayOf(at))),
    ...urgentMarks(circumstances, dayOf(at), hintsIn(ownWords)),
  ];
  // The law counts from when an office had it in hand (信访工作条例 22, 法律援助法 43: 自收到之日), whenever it was typed.
  const startsAt = through?.received?.at ?? at;
  const { running: clocks } = turnClocks([], { kind, status, marks, at, startsAt }, rules);
  const by: EventAuthor = helper
    ? {
        standing: 'helper',
        personId: helper.personId,
        name: helper.name,
        organisationName: null,
        inSteadOf: ownerId,
        ...guardianIn(helper),
      }
    : {
        ...{ standing: 'owner', personId: ownerId, name: null, organisationName: null },
        ...(through && { through }),
      };
  const event = seal(
    {
      caseId: id,
      seq: 1,
      at,
      word: 'file',
      by,
      key: filing.key,
      from: null,
      to: status,
      details: form,
      ended: [],
      dues: duesOf(clocks),
      previous: genesis,
    },
    salt,
  );
  const head: CaseHead = {
    id,
    number: caseNumber(id, kind, areaCode, at),
    kind,
    areaCode,
    ownerId,
    parties: [],
    guardianId: helper?.helping?.guardian ? helper.personId : null,
    agreed: null,
    status,
    version: 1,
    title: title(filing),
    about: isNameless ? null : tellableMatter(filing),
    who: whoIn(filing),
    language: languageIn(filing),
    cameBy: through ? (through.received?.way ?? 'beside') : null,
    filedAt: at,
    updatedAt: at,
    heldSince: at,
    desk,
    assignee: null,
    sender: null,
    outside: null,
    overseer: null,
    against,
    aside,
    recusal: null,
    marks,
    returns: 0,
    resume: null,
    cameFrom,
    limitationOn: circumstances.lastDay ?? null,
    mandateUntil: null,
    clocks,
    keysSeen: withKey('', 1, by.personId, filing.key),
    steps: withStep('', 1, event),
    salt,
    tip: event.digest,
  };
  return { before: null, head, event, priorStatuses: [] };
}
