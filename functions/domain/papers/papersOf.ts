import { keysOf } from '../../contract/entries';
import type { Instant, PersonId } from '../../contract/ids';
import type { Answers } from '../../contract/kinds';
import type { PaperId, PaperKind } from '../../contract/case/papers';
import type { Standing } from '../../contract/words';
import { answersOf, mustHaveAnswers, withoutConsent } from '../case/answers';
import { isOpenNow } from '../deeds/actionsFor';
import { inWhoseName } from '../joining/inWhoseName';
import { everybodyOf } from '../joining/together';
import type { CaseEvent, CaseHead } from '../case/case';
import { isOnResidentsSide } from '../standing/helping';
import { issuedBy } from './issued';
import { draftFor, paperTable } from './table';

/** A case as its papers are filled in from it. */
export type PaperCase = {
  head: CaseHead;
  events: readonly CaseEvent[];
  answers: Answers;
  /** Who looks at the decision next, by name, where the resident may ask for that now and it was looked up; else null. */
  asked: string | null;
  /** Who of those who petition together reads it; absent: somebody else, or it is filled in for the record. */
  readBy?: PersonId;
  /** What was answered on a consent is left out, whatever stood there when the paper was issued; absent: it is not. */
  isWithoutConsented?: true;
};

/** A paper of a case. `event` is the step that issued it; null for a form that is not handed in yet. */
export type PaperOfCase = { id: PaperId; kind: PaperKind; at: Instant; event: CaseEvent | null };

/** The case with its answers as they stand. */
export const paperCase = (
  head: CaseHead,
  events: readonly CaseEvent[],
  asked: string | null = null,
  readBy: PersonId | null = null,
): PaperCase => ({
  head,
  events,
  asked,
  answers: mustHaveAnswers(head.kind, events),
  ...(readBy !== null && everybodyOf(head).includes(readBy) && { readBy }),
});

/** The same as of the step that issues a paper: it says what stood there then, and goes on saying it (个人信息保护法 46, 47). */
export const asOf = (about: PaperCase, event: CaseEvent | null): PaperCase => {
  const then = event && about.events.filter(({ seq }) => seq <= event.seq);
  const answers = (then && answersOf(about.head.kind, then)) ?? about.answers;
  const seen = about.isWithoutConsented ? withoutConsent(answers) : answers;
  return { ...about, answers: inWhoseName({ ...about, answers: seen }, event) };
};

/** A form that is not handed in belongs to no step yet. */
const noStep = 0;

/** Forms of steps that are open to the resident at this moment, as of the last step of the case. */
function drafts({ head }: PaperCase, now: Instant): PaperOfCase[] {
  const actions = keysOf(draftFor).filter((action) => isOpenNow(head, action, now));
  return actions.map((action) => ({
    id: `${noStep}-${draftFor[action]}`,
    kind: draftFor[action],
    at: head.updatedAt,
    event: null,
  }));
}

/** The papers of a case, in the order of its steps, and after them the forms that could be handed in now. */
export const papersOf = (about: PaperCase, now: Instant): PaperOfCase[] => [
  ...about.events.flatMap((event) =>
    issuedBy(event, about.events, asOf(about, event).answers).map((kind) => ({
      id: `${event.seq}-${kind}`,
      kind,
      at: event.at,
      event,
    })),
  ),
  ...drafts(about, now),
];

/** The papers that one of a standing is shown: not those between offices, where it is the resident's own case. */
export const papersFor = (standing: Standing, about: PaperCase, now: Instant): PaperOfCase[] =>
  papersOf(about, now).filter(({ kind }) => !isOnResidentsSide(standing) || !paperTable[kind].isInternal);
