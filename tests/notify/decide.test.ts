import { EventWord } from '../../functions/contract/actions';
import { CaseStatus } from '../../functions/contract/kinds';
import { CaseKind } from '../../functions/contract/words';
import type { Actor, CaseHead } from '../../functions/domain/case';
import { markOverdue } from '../../functions/domain/markOverdue';
import { noticesFor, type Notice } from '../../functions/notify/decide';
import type { StreamedEvent } from '../../functions/store/ports';
import { caseIn, newCase } from '../domain/caseIn';
import { castOf, department, personId, placeOf, staff } from '../domain/cast';
import { done, streamed } from './streamed';

// Written by hand: what happens, to a case of which kind in which status, in whose hands, at which desk (its own, or
// that of the body it was transferred to), by whom; then who is told what. `nobody`: the case was never given to
// anyone, or the one it was given to has left.
const byHand = `
  file              consultation  -                   nobody   own         owner       owner filed, dispatchers@serviceCentre arrived, lawyers@serviceCentre arrived
  file              petition      -                   nobody   own         owner       owner filed, dispatchers@petitionOffice arrived, agents@petitionOffice arrived
  file              legalAid      -                   nobody   own         owner       owner filed, dispatchers@legalAidAgency arrived
  take              consultation  submitted           nobody   own         duty        owner assigned
  assign            consultation  submitted           nobody   own         dispatcher  owner assigned, newcomer assigned
  answer            consultation  submitted           nobody   own         duty        owner answered
  answer            consultation  assigned            handler  own         handler     owner answered
  followUp          consultation  answered            handler  own         owner       handler message
  followUp          consultation  answered            nobody   own         owner       dispatchers@serviceCentre message
  message           consultation  assigned            handler  own         owner       handler message
  message           consultation  submitted           nobody   own         owner       dispatchers@serviceCentre message
  message           petition      handling            handler  department  owner       handler message, dispatchers@department message
  message           consultation  assigned            handler  own         handler     owner message
  message           consultation  assigned            handler  own         dispatcher  owner message
  startReview       legalAid      submitted           nobody   own         dispatcher  owner accepted
  requestMaterials  legalAid      reviewing           nobody   own         dispatcher  owner materialsRequested
  supplyMaterials   legalAid      materialsRequested  nobody   own         owner       dispatchers@legalAidAgency materialsSupplied
  grant             legalAid      reviewing           nobody   own         supervisor  owner decision
  refuse            legalAid      reviewing           nobody   own         supervisor  owner decision
  assign            legalAid      granted             nobody   own         dispatcher  owner assigned, newcomer assigned
  begin             legalAid      assigned            handler  own         handler     -
  conclude          legalAid      handling            handler  own         handler     owner answered, dispatchers@legalAidAgency arrived
  archive           legalAid      concluded           handler  own         dispatcher  owner closed, handler closed
  register          petition      mandated            handler  own         handler     -
  classify          petition      registered          handler  own         handler     -
  transfer          petition      classified          handler  own         handler     owner transferred, dispatchers@department arrived
  sendBack          petition      transferred         handler  department  clerk       owner returned, handler returned
  sendBack          petition      transferred         nobody   department  clerk       owner returned, dispatchers@petitionOffice returned
  accept            petition      transferred         handler  department  clerk       owner accepted, handler accepted
  investigate       petition      accepted            handler  department  clerk       -
  giveOpinion       petition      handling            handler  department  chief       owner decision, handler decision
  close             consultation  answered            handler  own         owner       handler closed
  withdraw          consultation  assigned            handler  own         owner       handler withdrawn
  withdraw          legalAid      reviewing           nobody   own         owner       dispatchers@legalAidAgency withdrawn
  withdraw          petition      handling            handler  department  owner       handler withdrawn, dispatchers@department withdrawn
  markOverdue       consultation  assigned            handler  own         system      handler overdue, supervisors@serviceCentre overdue
  markOverdue       petition      handling            handler  department  system      dispatchers@department overdue, supervisors@department overdue
`;

const rows = byHand
  .trim()
  .split('\n')
  .map((line) => {
    const [word = '', kind = '', status = '', hands = '', desk = '', who = '', ...told] = line
      .trim()
      .split(/\s+/);
    const what = `${word} of ${kind} ${status} in the hands of ${hands} at ${desk} desk by ${who}`;
    return {
      what,
      word: EventWord.parse(word),
      kind: CaseKind.parse(kind),
      status,
      hands,
      desk,
      who,
      told: told.join(' '),
    };
  });
type Row = (typeof rows)[number];

function actorOf({ kind, who }: Row): Actor {
  const cast: Record<string, Actor> = {
    ...castOf(kind),
    clerk: staff('clerk', 'dispatcher', department),
    chief: staff('chief', 'supervisor', department),
  };
  const actor = cast[who];
  if (!actor) throw new Error(`nobody is called ${who}`);
  return actor;
}

function headOf({ kind, status, hands, desk }: Row): CaseHead {
  return caseIn(kind, CaseStatus.parse(status), {
    ...(hands === 'nobody' && { assignee: null }),
    ...(desk === 'department' && { desk: department, sender: placeOf[kind].desk }),
  });
}

function happened(row: Row): StreamedEvent {
  if (row.word === 'file') return streamed(newCase(row.kind));
  if (row.word !== 'markOverdue') return done(headOf(row), actorOf(row), row.word);
  const late = markOverdue(headOf(row), '2027-03-02T02:00:00.000Z');
  if (!late) throw new Error('nothing is late');
  return streamed(late);
}

const people = ['owner', 'handler', 'duty', 'newcomer', 'dispatcher', 'supervisor'];

function said({ to, kind }: Notice): string {
  if (to.at === 'person')
    return `${people.find((name) => personId(name) === to.personId) ?? 'a stranger'} ${kind}`;
  return `${to.role}s@${to.organisationId.split('-')[0] ?? ''} ${kind}`;
}

test.each(rows)('$what tells: $told', (row) => {
  expect(noticesFor(happened(row)).map(said).join(', ') || '-').toBe(row.told);
});

test('no word is left out', () => {
  expect(new Set(rows.map(({ word }) => word))).toEqual(new Set(EventWord.options));
});
