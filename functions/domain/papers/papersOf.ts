import { keysOf } from '../../contract/entries';
import type { Instant } from '../../contract/ids';
import { Answers } from '../../contract/kinds';
import type { PaperId, PaperKind } from '../../contract/papers';
import type { Standing } from '../../contract/words';
import { isOpenNow } from '../deeds/actionsFor';
import type { CaseEvent, CaseHead } from '../case/case';
import { issuedBy } from './issued';
import { draftFor, paperTable } from './table';

/** A case as its papers are filled in from it. */
export type PaperCase = {
  head: CaseHead;
  events: readonly CaseEvent[];
  answers: Answers;
  /** Who looks at the decision next, by name, where the resident may ask for that now and it was looked up; else null. */
  asked: string | null;
};

/** A paper of a case. `event` is the step that issued it; null for a form that is not handed in yet. */
export type PaperOfCase = { id: PaperId; kind: PaperKind; at: Instant; event: CaseEvent | null };

/** The case with its answers read from its first step. */
export const paperCase = (
  head: CaseHead,
  events: readonly CaseEvent[],
  asked: string | null = null,
): PaperCase => ({
  head,
  events,
  asked,
  answers: Answers.parse({ kind: head.kind, form: events[0]?.details }),
});

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
    issuedBy(event, about.events, about.answers).map((kind) => ({
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
  papersOf(about, now).filter(({ kind }) => standing !== 'owner' || !paperTable[kind].isInternal);
