import { act } from '../../../functions/domain/deeds/act';
import type { Actor, CaseHead, OrganisationRef } from '../../../functions/domain/case/case';
import type { CaseAction } from '../../../functions/contract/deeds/actions';
import type { Found } from '../../../functions/domain/deeds/rule';
import { caseIn, commandOn, morning, named, namedFor } from '../caseIn';
import {
  aidAgency,
  asMember,
  castOf,
  cityPetitionOffice,
  department,
  elsewhere,
  justiceBureau,
  owner,
  petitionOffice,
  staff,
} from '../cast';
import { refusalOf } from '../refusal';

const { handler: agent, dispatcher } = castOf('petition');
const clerk = staff('clerk', 'dispatcher', department);

const waiting = caseIn('consultation', 'submitted', { assignee: null });
const classified = caseIn('petition', 'classified');
const transferred = caseIn('petition', 'transferred', { desk: department, sender: petitionOffice });

const atBureau: Found = { ...named, superior: justiceBureau };

const after = (
  head: CaseHead,
  actor: Actor,
  action: CaseAction,
  names: Found = namedFor(head.kind),
  input?: object,
): CaseHead => act(head, actor, commandOn(head, action, input ? { input } : {}), morning, names).head;

describe('into whose hands', () => {
  const { duty, handler } = castOf('consultation');

  test('who takes a case has it', () => {
    expect(after(waiting, duty, 'take').assignee).toEqual(asMember(duty));
  });

  test('who answers straight from the queue has thereby taken it', () => {
    expect(after(waiting, duty, 'answer')).toMatchObject({ status: 'answered', assignee: asMember(duty) });
  });

  test('an answer by the one who has it leaves it with them', () => {
    expect(after(caseIn('consultation', 'followedUp'), handler, 'answer').assignee).toEqual(
      asMember(handler),
    );
  });

  test('an assigned case is with the one named', () => {
    const head = caseIn('consultation', 'assigned');
    expect(after(head, castOf('consultation').supervisor, 'assign').assignee).toEqual(named.assignee);
  });

  test('nobody can be given a case unnamed, nor their own', () => {
    const ownCase = { assignee: { ...asMember(clerk), personId: owner.personId } };
    for (const names of [{}, ownCase])
      expect(refusalOf(() => after(caseIn('petition', 'submitted'), dispatcher, 'assign', names))).toBe(
        'unknown_person',
      );
  });
});

describe('whose desk', () => {
  test('a petition handed over is at the other desk, which sees from whom; the agent goes with it', () => {
    expect(after(classified, agent, 'transfer')).toMatchObject({
      desk: department,
      sender: petitionOffice,
      assignee: asMember(agent),
    });
  });

  test('a lawyer does not go with a consultation that is handed over', () => {
    const { handler } = castOf('consultation');
    const head = after(caseIn('consultation', 'assigned', { marks: ['cleared'] }), handler, 'transfer');
    expect(head).toMatchObject({ desk: elsewhere.consultation[0], assignee: null, marks: [] });
  });

  test('raised, it is with the level above, and the agent of the place does not go with it', () => {
    expect(after(classified, agent, 'raise')).toMatchObject({
      status: 'raised',
      desk: cityPetitionOffice,
      sender: petitionOffice,
      assignee: null,
      mandateUntil: null,
      marks: ['classified', 'appeal', 'ownRoute'],
    });
  });

  test('sent back, it is where it came from, which sees who sent it back', () => {
    expect(after(transferred, clerk, 'sendBack')).toMatchObject({
      status: 'returned',
      desk: petitionOffice,
      sender: department,
      returns: 1,
      assignee: asMember(agent),
    });
  });

  test('sent back a second time, it goes to the common superior by itself, who decides whose it is', () => {
    const returned = after(transferred, clerk, 'sendBack');
    const insisted = after(returned, agent, 'insist');
    expect(insisted).toMatchObject({ status: 'transferred', desk: department, sender: petitionOffice });
    const disputed = after(insisted, clerk, 'sendBack');
    expect(disputed).toMatchObject({
      status: 'disputed',
      desk: cityPetitionOffice,
      sender: petitionOffice,
      returns: 2,
    });
    const head = staff('cityHead', 'supervisor', cityPetitionOffice);
    expect(after(disputed, head, 'allot')).toMatchObject({
      status: 'accepted',
      desk: department,
      sender: cityPetitionOffice,
    });
    const toOffice = { ...named, organisation: petitionOffice };
    const input = { organisationId: petitionOffice.organisationId, reasons: '由信访局协调。' };
    expect(after(disputed, head, 'allot', toOffice, input)).toMatchObject({
      status: 'registered',
      desk: petitionOffice,
      sender: cityPetitionOffice,
    });
  });

  test('agreed to have come back, it is theirs again and from nobody', () => {
    const returned = after(transferred, clerk, 'sendBack');
    expect(after(returned, agent, 'agreeReturn')).toMatchObject({
      status: 'registered',
      desk: petitionOffice,
      sender: null,
    });
  });

  test('accepted, it is theirs: nobody can send it back any more, and the sender still sees it', () => {
    const accepted = after(transferred, clerk, 'accept');
    expect(accepted).toMatchObject({ desk: department, sender: petitionOffice });
    expect(refusalOf(() => after(accepted, clerk, 'sendBack'))).toBe('wrong_status');
  });
});

describe('a remedy', () => {
  const { owner: resident } = castOf('legalAid');

  test('against a refusal goes to the bureau, and back to the agency, corrected or upheld', () => {
    const objected = after(caseIn('legalAid', 'refused'), resident, 'object', atBureau);
    expect(objected).toMatchObject({ desk: justiceBureau, sender: aidAgency });
    const bureau = staff('bureau', 'supervisor', justiceBureau);
    expect(after(objected, bureau, 'decideObjection')).toMatchObject({
      status: 'granted',
      desk: aidAgency,
      sender: null,
    });
    const upheld = { outcome: 'upheld', reasons: '不在范围内。', article: '第三十一条' };
    expect(after(objected, bureau, 'decideObjection', atBureau, upheld)).toMatchObject({
      status: 'upheld',
      desk: aidAgency,
    });
  });

  test.each(['granted', 'assigned', 'engaged', 'handling'] as const)(
    'against an ending corrected leads back to %s',
    (status) => {
      const ended = after(caseIn('legalAid', status), castOf('legalAid').supervisor, 'terminate');
      const objected = after(ended, resident, 'object', atBureau);
      const bureau = staff('bureau', 'supervisor', justiceBureau);
      expect(after(objected, bureau, 'decideObjection')).toMatchObject({ status, resume: null });
    },
  );

  test('against an opinion goes one level up, and to be done again back to who gave it', () => {
    const asked = after(caseIn('petition', 'opinionGiven', { desk: department }), resident, 'askReview');
    expect(asked).toMatchObject({ desk: cityPetitionOffice, sender: department });
    const head = staff('cityHead', 'supervisor', cityPetitionOffice);
    expect(after(asked, head, 'giveReview')).toMatchObject({
      status: 'reviewGiven',
      desk: cityPetitionOffice,
    });
    const again = { outcome: 'redo', opinion: '没有查清。', basis: '第三十五条' };
    expect(after(asked, head, 'giveReview', named, again)).toMatchObject({
      status: 'accepted',
      desk: department,
      sender: cityPetitionOffice,
    });
  });
});

describe('another lawyer', () => {
  const { owner: resident, supervisor } = castOf('legalAid');

  test.each(['assigned', 'engaged', 'handling'] as const)(
    'asked for and declined leads back to %s',
    (status) => {
      const asked = after(caseIn('legalAid', status), resident, 'askChange');
      expect(asked).toMatchObject({ status: 'changeRequested', resume: status });
      expect(after(asked, supervisor, 'declineChange')).toMatchObject({ status, resume: null });
    },
  );

  test('agreed to takes the case out of the hands of the first', () => {
    const asked = after(caseIn('legalAid', 'handling'), resident, 'askChange');
    const free = { status: 'granted', assignee: null, resume: null, marks: [] };
    expect(after(asked, supervisor, 'approveChange')).toMatchObject(free);
  });
});

describe('to whom a case can be handed', () => {
  const handOver = (head: CaseHead, actor: Actor, organisation: OrganisationRef) => () =>
    after(head, actor, 'transfer', { organisation });

  test('a question goes to another service centre, and to no department', () => {
    const { supervisor } = castOf('consultation');
    expect(handOver(waiting, supervisor, elsewhere.consultation[0])().desk).toEqual(
      elsewhere.consultation[0],
    );
    expect(refusalOf(handOver(waiting, supervisor, department))).toBe('unknown_organisation');
  });

  test('an application goes to another agency, and to no office that could not decide on it', () => {
    const head = caseIn('legalAid', 'reviewing', { assignee: null });
    const { supervisor } = castOf('legalAid');
    expect(handOver(head, supervisor, elsewhere.legalAid[1])().desk).toEqual(elsewhere.legalAid[1]);
    for (const other of [department, justiceBureau, petitionOffice])
      expect(refusalOf(handOver(head, supervisor, other))).toBe('unknown_organisation');
  });

  test('what is not classified is allotted to an office that does so first', () => {
    const head = caseIn('petition', 'disputed', { desk: cityPetitionOffice, marks: [] });
    const boss = staff('boss', 'supervisor', cityPetitionOffice);
    const allot = (to: OrganisationRef) => () =>
      after(
        head,
        boss,
        'allot',
        { organisation: to },
        { organisationId: to.organisationId, reasons: '管辖。' },
      );
    expect(refusalOf(allot(department))).toBe('wrong_route');
    expect(allot(petitionOffice)()).toMatchObject({ status: 'registered', desk: petitionOffice });
  });
});
