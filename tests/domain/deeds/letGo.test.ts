import type { CaseAction } from '../../../functions/contract/deeds/actions';
import { act } from '../../../functions/domain/deeds/act';
import type { Actor, CaseHead } from '../../../functions/domain/case/case';
import type { Found } from '../../../functions/domain/deeds/rule';
import { caseIn, commandOn, morning, named } from '../caseIn';
import { asMember, castOf, cityPetitionOffice, opponent, petitionOffice, staff } from '../cast';

const { handler: agent, dispatcher } = castOf('petition');
const classified = caseIn('petition', 'classified');

const after = (
  head: CaseHead,
  actor: Actor,
  action: CaseAction,
  names: Found = named,
  input?: object,
): CaseHead => act(head, actor, commandOn(head, action, input ? { input } : {}), morning, names).head;

describe('the other side, once it is named', () => {
  const opponentNamed = { organisationIds: [opponent.organisationId] };

  test('is kept out, each once, and nothing else changes', () => {
    const once = after(classified, agent, 'nameOtherSide', named, opponentNamed);
    expect(once).toMatchObject({ against: [opponent.organisationId], desk: petitionOffice });
    expect(after(once, agent, 'nameOtherSide', named, opponentNamed).against).toEqual(once.against);
  });

  test('lets go of the case in the same step: desk, sender and the person who has it', () => {
    const here = caseIn('petition', 'handling', {
      desk: opponent,
      sender: opponent,
      mandateUntil: '2026-08-01',
    });
    const inside = { ...here, assignee: { ...asMember(agent), organisation: opponent } };
    const boss = staff('boss', 'supervisor', opponent);
    expect(after(inside, boss, 'nameOtherSide', named, opponentNamed)).toMatchObject({
      desk: cityPetitionOffice,
      sender: null,
      assignee: null,
      mandateUntil: null,
      against: [opponent.organisationId],
    });
  });

  test('also of one with an interest in it who works elsewhere', () => {
    const names = { ...named, isConflicted: true };
    expect(after(classified, agent, 'nameOtherSide', names, opponentNamed).assignee).toBeNull();
  });
});

test('an offer falls when the agent it was of turns out to have an interest; the desk goes on', () => {
  const offered = caseIn('petition', 'mandateOffered', { marks: [] });
  const names = { ...named, isConflicted: true };
  expect(after(offered, dispatcher, 'nameOtherSide', names)).toMatchObject({
    status: 'submitted',
    assignee: null,
    desk: petitionOffice,
  });
});

test('given anew, even to the same agent, a petition asks for its mandate anew', () => {
  const mandated = caseIn('petition', 'mandated', { mandateUntil: '2026-08-29' });
  const head = after(mandated, dispatcher, 'assign', { assignee: asMember(agent) });
  expect(head).toMatchObject({ status: 'mandateOffered', assignee: asMember(agent), mandateUntil: null });
  expect(head.marks).not.toContain('mandated');
  expect(after(head, castOf('petition').owner, 'agreeMandate').status).toBe('mandated');
});

test('a petition taken up again asks for its mandate anew', () => {
  const redirected = caseIn('petition', 'redirected', { mandateUntil: '2026-05-01' });
  const head = after(redirected, castOf('petition').owner, 'reopen');
  expect(head).toMatchObject({ status: 'registered', mandateUntil: null, assignee: asMember(agent) });
  expect(head.marks).not.toContain('mandated');
  expect(head.clocks.map(({ key }) => key)).toEqual(['petition.transfer']);
});
