import { act } from '../../functions/domain/act';
import type { Actor, CaseHead } from '../../functions/domain/case';
import type { CaseAction } from '../../functions/contract/actions';
import { caseIn, commandOn, morning, named } from './caseIn';
import { asMember, castOf, department, otherDepartment, owner, petitionOffice, staff } from './cast';
import { refusalOf } from './refusal';

const { handler: agent, dispatcher } = castOf('petition');
const clerk = staff('clerk', 'dispatcher', department);

const waiting = caseIn('consultation', 'submitted', { assignee: null });
const classified = caseIn('petition', 'classified');
const transferred = caseIn('petition', 'transferred', { desk: department, sender: petitionOffice });

const after = (head: CaseHead, actor: Actor, action: CaseAction, names = named): CaseHead =>
  act(head, actor, commandOn(head, action), morning, names).head;

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

  test('sent back, it is where it came from', () => {
    expect(after(transferred, clerk, 'sendBack')).toMatchObject({
      status: 'returned',
      desk: petitionOffice,
      sender: null,
      assignee: asMember(agent),
    });
  });

  test('accepted, it is theirs: nobody can send it back any more', () => {
    const accepted = after(transferred, clerk, 'accept');
    expect(accepted).toMatchObject({ desk: department, sender: null });
    expect(refusalOf(() => after(accepted, clerk, 'sendBack'))).toBe('wrong_status');
  });

  test('a returned petition may be handed to another department', () => {
    const returned = after(transferred, clerk, 'sendBack');
    const names = { organisation: otherDepartment };
    expect(after(returned, agent, 'transfer', names)).toMatchObject({
      desk: otherDepartment,
      sender: petitionOffice,
    });
  });

  test('nothing can be handed over to nobody, nor to the desk where it is', () => {
    for (const names of [{}, { organisation: petitionOffice }])
      expect(refusalOf(() => after(classified, agent, 'transfer', names))).toBe('unknown_organisation');
  });
});
