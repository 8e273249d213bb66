import type { CaseAction } from '../../contract/deeds/actions';
import type { Instant, PersonId } from '../../contract/ids';
import type { CaseState, MandateView } from '../../contract/case/views';
import type { OutsideView } from '../../contract/places';
import type { Standing } from '../../contract/words';
import type { CaseHead, Outside } from '../../domain/case/case';
import { closedFor } from '../../domain/deeds/closedFor';
import { lifecycles } from '../../domain/kinds/lifecycles';
import type { ClockSettings } from '../../domain/clocks/rules';
import { isOpen } from '../../domain/kinds/statusRow';
import type { CasePlaces } from '../../work/places/placesOf';
import { showComing, showDues } from './due';
import { showRow } from './row';

/** A mandate is over with the case. */
function showMandate({ kind, status, assignee, marks, mandateUntil }: CaseHead): MandateView | null {
  if (!assignee || !lifecycles[kind].mandate || !isOpen(kind, status)) return null;
  const { name, organisation } = assignee;
  return {
    name,
    organisationName: organisation.name,
    agreed: marks.includes('mandated'),
    until: mandateUntil,
  };
}

const showOutside = ({ body, question }: Outside, places: CasePlaces | undefined): OutsideView => ({
  name: body.name,
  question,
  ...(places?.outside && { place: places.outside }),
});

/** Who asks, as what, what they can do, when, under which calendar, and where the desk and a body outside are found. */
export type Viewer = {
  standing: Standing;
  /** Who asks; absent where it is not asked about a person who is signed in. */
  me?: PersonId;
  offers: readonly CaseAction[];
  now: Instant;
  rules: ClockSettings;
  places?: CasePlaces;
};

/** What stands in the way of what is not offered, to staff. */
function showClosed(head: CaseHead, standing: Standing, now: Instant): Pick<CaseState, 'closed'> {
  const closed = closedFor(standing, head, now);
  return closed.length > 0 ? { closed: closed.map((one) => ({ ...one, openIn: [...one.openIn] })) } : {};
}

/** The state of a case as this person sees it, with what they may do now. */
export const showState = (head: CaseHead, { standing, offers, now, rules, places }: Viewer): CaseState => ({
  ...showRow(head, standing, now),
  version: head.version,
  standing,
  dues: showDues(head.clocks, now, rules),
  toCome: showComing(head, rules),
  askedLate: head.marks.includes('late'),
  actions: [...offers],
  ...showClosed(head, standing, now),
  assigneeName: head.assignee?.name ?? null,
  deskName: head.desk.name,
  ...(places?.desk && { deskPlace: places.desk }),
  ...(places?.asked && { asked: places.asked }),
  ...(head.outside && { outside: showOutside(head.outside, places) }),
  mandate: showMandate(head),
  limitationOn: head.limitationOn,
});
