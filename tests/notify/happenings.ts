import { CaseAction, EventWord, SystemWord } from '../../functions/contract/deeds/actions';
import { CaseStatus } from '../../functions/contract/kinds';
import { CaseKind } from '../../functions/contract/words';
import type { Actor, CaseHead, OrganisationRef } from '../../functions/domain/case/case';
import { Mark } from '../../functions/domain/case/marks';
import type { StreamedEvent } from '../../functions/store/cases/eventItem';
import { caseIn, lastDone } from '../domain/caseIn';
import * as cast from '../domain/cast';
import { otherInputs } from '../support/inputs';
import { clockStep } from './clockStep';
import { byHand } from './happeningsByHand';
import { done, streamed } from './streamed';

/** What can happen to a case, one row for every word at least. */
export const happenings = byHand
  .trim()
  .split('\n')
  .map((line) => {
    const [word = '', kind = '', status = '', hands = '', desk = '', how = '', who = '', ...told] = line
      .trim()
      .split(/\s+/);
    const what = `${word} (${how}) of ${kind} ${status} in the hands of ${hands} at ${desk} desk by ${who}`;
    const read = { word: EventWord.parse(word), kind: CaseKind.parse(kind), told: told.join(' ') };
    return { what, ...read, status, hands, desk, how, who };
  });
type Row = (typeof happenings)[number];

const { department, justiceBureau, cityPetitionOffice, lawFirm, placeOf, castOf, staff } = cast;

const desks: Record<string, OrganisationRef> = {
  department,
  bureau: justiceBureau,
  city: cityPetitionOffice,
};

function actorOf({ kind, who, desk }: Row): Actor {
  const all: Record<string, Actor> = {
    ...castOf(kind),
    newcomer: cast.resident('newcomer'),
    clerk: staff('clerk', 'dispatcher', department),
    chief: staff('chief', 'supervisor', department),
    judge: staff('judge', 'supervisor', desks[desk] ?? department),
  };
  const actor = all[who];
  if (!actor) throw new Error(`nobody is called ${who}`);
  return actor;
}

const withMark = ({ marks }: CaseHead, mark: Mark) => ({ marks: [...marks, mark] });
const withoutMarks = ({ marks }: CaseHead, ...gone: Mark[]) => ({
  marks: marks.filter((mark) => !gone.includes(mark)),
});

/** What is different about a case, by the word in its row; a mark by its own name. */
const changes: Record<string, (head: CaseHead) => Partial<CaseHead>> = {
  unclear: (head) => withoutMarks(head, 'cleared'),
  asked: (head) => withoutMarks(head, 'mandated'),
  elsewhere: (head) => withoutMarks(head, 'ownRoute'),
  second: () => ({ returns: 1 }),
  given: (head) => lastDone(head, 'assign'),
  handed: (head) => lastDone(head, 'transfer'),
  together: () => ({ parties: [cast.personId('newcomer')] }),
  cameOutside: (head) => ({
    ...withMark(head, 'unreceived'),
    outside: { body: cast.regionsPetitionOffice, question: 'review' },
  }),
  afterTime: ({ clocks }) => ({
    clocks: clocks.map((clock) => ({ ...clock, dueAt: '2026-03-01T02:00:00.000Z' })),
  }),
};

function headOf({ kind, status, hands, desk, how }: Row): CaseHead {
  const other = desks[desk];
  const base = {
    ...(hands === 'nobody' && { assignee: null }),
    ...(other && { desk: other, sender: placeOf[kind].desk }),
  };
  const head = caseIn(kind, CaseStatus.parse(status), base);
  const mark = Mark.safeParse(how);
  return caseIn(kind, CaseStatus.parse(status), {
    ...base,
    ...(mark.success ? withMark(head, mark.data) : changes[how]?.(head)),
  });
}

/** What is said otherwise than usual. */
function inputOf({ how, kind, word }: Row): object | undefined {
  if (how === 'own') return { organisationIds: [placeOf[kind].desk.organisationId] };
  if (how === 'firm') return { organisationIds: [lawFirm.organisationId] };
  if (how === 'redo' || how === 'upheld') return otherInputs[CaseAction.parse(word)]?.[0];
  return undefined;
}

/** A row as the stream delivers it. */
export function happened(row: Row): StreamedEvent {
  const word = SystemWord.safeParse(row.word);
  if (!word.success) return done(headOf(row), actorOf(row), CaseAction.parse(row.word), inputOf(row));
  const head = row.word === 'file' ? caseIn(row.kind, 'submitted') : headOf(row);
  const rung = row.how === '-' || row.word !== 'escalate' ? undefined : row.how;
  return streamed(clockStep(head, word.data, rung, cast.cityServiceCentre));
}
