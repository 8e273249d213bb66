import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi } from '../support/api';
import { consultation, fileOne, goes, offeredPetition } from '../support/filings';
import { type Person, signIn, staff } from '../support/person';
import { department, otherCentre, staffId } from '../support/town';

let api: Api;
let resident: Person;
let other: Person;
beforeAll(async () => {
  api = await openApi();
  [resident, other] = await Promise.all([signIn(api, 'olan'), staff(api, 'other-dispatcher')]);
});
afterAll(() => api.close());

const story = '老板欠我三个月工资，一直说没钱，我该怎么办？';
const opinion = {
  outcome: 'notSupported',
  request: '补发征地补偿款。',
  facts: '补偿款已经按丈量的亩数发放。',
  opinion: '您的请求缺乏依据，不予支持。',
  basis: '《信访工作条例》第三十二条',
};
const answer = { text: '可以申请劳动仲裁。' };

/** Nothing that was written, nobody who is named, no file, no paper and no number is read by them. */
async function seesOutcomeAlone(who: Person, { id, version }: CaseState, actions: string[] = []) {
  const params = { caseId: id };
  const view = await who.call('getCase', { params, query: {} });
  const nothing = { answers: null, timeline: [], ended: [], links: [], files: [], tellings: [], masked: [] };
  expect(view).toMatchObject({ ...nothing, state: { standing: 'handedOver', title: '', actions } });
  expect(view.outline?.parties).toEqual([]);
  expect(await who.refused('receipts', { params })).toBe('not_allowed');
  expect(await who.refused('papers', { params })).toBe('not_allowed');
  expect(await who.refused('readers', { params, query: {} })).toBe('not_allowed');
  expect(await who.refused('reveal', { params, body: { field: 'phone' } })).toBe('not_allowed');
  expect(await who.refused('makeCode', { body: { for: 'case', caseId: id } })).toBe('not_allowed');
  const body = {
    action: 'message' as const,
    input: { text: '办得怎么样？' },
    version,
    key: 'a-key-of-this-test',
  };
  expect(await who.refused('actOnCase', { params, body })).toBe('not_allowed');
  return view;
}

test('a petition: read while it waits to be accepted, its outcome alone after that', async () => {
  const [agent, sender, receiver, head] = await Promise.all(
    ['agent', 'petition-supervisor', 'department-dispatcher', 'department-supervisor'].map((who) =>
      staff(api, who),
    ),
  );
  if (!agent || !sender || !receiver || !head) throw new Error('nobody is there');
  const offered = await offeredPetition(resident, agent, department);
  const waiting = await sender.call('getCase', { params: { caseId: offered.id }, query: {} });
  expect(waiting.state.standing).toBe('sender');
  expect(waiting.answers).not.toBeNull();
  const handling = await goes(receiver, offered, ['accept'], ['investigate']);
  // Whom of its agents the resident has is still the office's to say.
  const view = await seesOutcomeAlone(sender, handling, ['assign']);
  expect(view.outline?.outcome).toBeNull();
  const given = await goes(head, handling, ['giveOpinion', opinion]);
  const { outline } = await seesOutcomeAlone(sender, given);
  expect(outline?.outcome).toMatchObject({ word: 'giveOpinion', outcome: opinion.outcome });
  expect(JSON.stringify(outline)).not.toContain(opinion.facts);
  // The agent whom the resident agreed to stays with it.
  const followed = await agent.call('getCase', { params: { caseId: offered.id }, query: {} });
  expect(followed.state.standing).toBe('handler');
});

test('a consultation: the centre that handed it over sees no word of it once the other has accepted', async () => {
  const sender = await staff(api, 'centre-dispatcher');
  const { state } = await fileOne(resident, consultation({ form: { question: story } }));
  const offered = await goes(sender, state, ['transfer', { organisationId: otherCentre }]);
  const accepted = await goes(other, offered, ['accept']);
  await seesOutcomeAlone(sender, accepted);
  const answered = await goes(await staff(api, 'other-lawyer'), accepted, ['answer', answer]);
  const view = await seesOutcomeAlone(sender, answered);
  expect(JSON.stringify(view)).not.toContain(story.slice(0, 5));
});

describe('the resident is told to whom before they read it, though the stream has brought nothing yet', () => {
  const inboxOf = async (caseId: string) => {
    const { notices } = await resident.call('inbox', { query: {} });
    return notices
      .filter((notice) => notice.caseId === caseId)
      .map(({ kind, audience }) => `${kind} ${audience}`);
  };

  test('when it was handed to another office', async () => {
    const sender = await staff(api, 'centre-dispatcher');
    const { state } = await fileOne(resident);
    await goes(sender, state, ['transfer', { organisationId: otherCentre }]);
    expect(await inboxOf(state.id)).toEqual([]);
    for (let time = 0; time < 2; time += 1)
      await other.call('getCase', { params: { caseId: state.id }, query: {} });
    expect(await inboxOf(state.id)).toEqual(['transferred resident']);
  });

  test('when it was given to a lawyer', async () => {
    const { state } = await fileOne(resident);
    await goes(await staff(api, 'centre-dispatcher'), state, ['assign', { personId: staffId('lawyer') }]);
    await (await staff(api, 'lawyer')).call('getCase', { params: { caseId: state.id }, query: {} });
    expect(await inboxOf(state.id)).toEqual(['assigned resident']);
  });
});
