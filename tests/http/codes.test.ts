import type { Code, NewCode } from '../../functions/contract/numbers/codes';
import { type Api, openApi } from '../support/api';
import { carriedPetition, fileOne, goes, halfAYear, legalAid, petition } from '../support/filings';
import { actingAs, type Person, signIn, staff, visitor } from '../support/person';
import { aidAgency, centre, petitionOffice, staffId } from '../support/town';

const minute = 60_000;
let api: Api;
let resident: Person;
let agent: Person;

beforeEach(async () => {
  api = await openApi();
  [resident, agent] = await Promise.all([signIn(api, 'olan'), staff(api, 'agent')]);
});
afterEach(() => api.close());

const make = (person: Person, body: NewCode): Promise<Code> => person.call('makeCode', { body });
const opens = (person: Person, { scene }: Pick<Code, 'scene'>) =>
  person.call('openCode', { params: { scene } });
const isNone = async (person: Person, { scene }: Pick<Code, 'scene'>) =>
  expect(await person.refused('openCode', { params: { scene } })).toBe('code_invalid');

/** A petition that the agent has taken up and its owner has not agreed to. */
async function offered() {
  const { state } = await fileOne(resident, petition());
  return goes(agent, state, ['take']);
}
const firstReceipt = async (caseId: string): Promise<string> =>
  (await resident.call('receipts', { params: { caseId } })).receipts[0]?.receipt ?? '';

describe('the code of a case', () => {
  test('opens the case to those who may read it, for half an hour', async () => {
    const { state } = await fileOne(resident);
    const code = await make(resident, { for: 'case', caseId: state.id });
    expect(code.url).toBe(`https://app.test/pages/scan/index?scene=${code.scene}`);
    const lawyer = await staff(api, 'lawyer');
    for (const person of [resident, lawyer])
      expect(await opens(person, code)).toEqual({ for: 'case', caseId: state.id });
    expect(await opens(resident, await make(lawyer, { for: 'case', caseId: state.id }))).toEqual({
      for: 'case',
      caseId: state.id,
    });
    api.wait(30 * minute - 1);
    expect(code.until).toBe(new Date(Date.parse(api.now()) + 1).toISOString());
    [resident] = [await signIn(api, 'olan')];
    expect(await opens(resident, code)).toEqual({ for: 'case', caseId: state.id });
    api.wait(1);
    await isNone(resident, code);
  });

  test('is another one each time, and says nothing of the case', async () => {
    const { state } = await fileOne(resident);
    const one = await make(resident, { for: 'case', caseId: state.id });
    const two = await make(resident, { for: 'case', caseId: state.id });
    expect(one.scene).not.toBe(two.scene);
    expect(one.url).not.toContain(state.id);
  });

  test('gives a stranger no right: neither another resident nor the staff of another place', async () => {
    const { state } = await fileOne(resident);
    const code = await make(resident, { for: 'case', caseId: state.id });
    const strangers = [
      await signIn(api, 'another'),
      await staff(api, 'other-lawyer'),
      await staff(api, 'admin'),
    ];
    for (const stranger of strangers) await isNone(stranger, code);
  });

  test('is made by nobody to whom the case is not there, nor by one who sees its outline alone', async () => {
    const { state } = await fileOne(resident, legalAid());
    const asking = { body: { for: 'case', caseId: state.id } } as const;
    expect(await (await signIn(api, 'another')).refused('makeCode', asking)).toBe('not_found');
    const head = await staff(api, 'aid-supervisor');
    const giving = ['assign', { personId: staffId('lawyer') }] as const;
    await goes(head, state, ['startReview'], ['grant'], [...giving]);
    const lawyer = await actingAs(
      await signIn(api, 'lawyer'),
      { role: 'lawyer', organisationId: aidAgency },
      api,
    );
    expect(await lawyer.refused('makeCode', asking)).toBe('not_allowed');
    // The outline is enough to be shown the way to it.
    expect(await opens(lawyer, await make(resident, asking.body))).toMatchObject({ for: 'case' });
  });
});

describe('the code of a mandate', () => {
  test('shows the owner who asks, with their card, and nobody else anything', async () => {
    const { id } = await offered();
    const code = await make(agent, { for: 'mandate', caseId: id });
    expect(await opens(resident, code)).toEqual({
      for: 'mandate',
      caseId: id,
      card: {
        name: '工作人员agent',
        role: 'agent',
        organisationName: '集宁区信访局',
        areaName: '集宁区',
        photo: null,
      },
    });
    const others = [
      agent,
      await signIn(api, 'another'),
      await signIn(api, 'agent'),
      await staff(api, 'second-agent'),
      await staff(api, 'petition-supervisor'),
    ];
    for (const other of others) await isNone(other, code);
    expect(await visitor(api).refused('publicCode', { params: { scene: code.scene } })).toBe('code_invalid');
  });

  test('holds for a quarter of an hour', async () => {
    const { id } = await offered();
    const code = await make(agent, { for: 'mandate', caseId: id });
    api.wait(15 * minute);
    await isNone(await signIn(api, 'olan'), code);
  });

  test('opens nothing once it is agreed to, declined, given to another, or the agent has left', async () => {
    const ends = [
      async () => goes(resident, await offeredAgain(), ['agreeMandate', { until: halfAYear }]),
      async () => goes(resident, await offeredAgain(), ['declineMandate']),
      async () =>
        goes(await staff(api, 'petition-dispatcher'), await offeredAgain(), [
          'assign',
          { personId: staffId('second-agent') },
        ]),
      async () => {
        await offeredAgain();
        const admin = await actingAs(
          await signIn(api, 'admin'),
          { role: 'admin', organisationId: petitionOffice },
          api,
        );
        await admin.call('endDuty', {
          params: { organisationId: petitionOffice, personId: staffId('agent') },
          body: { role: 'agent' },
        });
      },
    ];
    let code: Code | undefined;
    async function offeredAgain() {
      const state = await offered();
      code = await make(agent, { for: 'mandate', caseId: state.id });
      expect(await opens(resident, code)).toMatchObject({ for: 'mandate' });
      return state;
    }
    for (const end of ends) {
      await end();
      await isNone(resident, code ?? { scene: '' });
    }
  });

  test('is made by its agent alone, and only while there is something to agree to', async () => {
    const state = await offered();
    const asking = { body: { for: 'mandate', caseId: state.id } } as const;
    expect(await resident.refused('makeCode', asking)).toBe('not_allowed');
    const dispatcher = await staff(api, 'petition-dispatcher');
    expect(await dispatcher.refused('makeCode', asking)).toBe('not_allowed');
    expect(await (await staff(api, 'other-lawyer')).refused('makeCode', asking)).toBe('not_found');
    const carried = await carriedPetition(resident, agent);
    expect(await agent.refused('makeCode', { body: { for: 'mandate', caseId: carried.id } })).toBe(
      'wrong_status',
    );
  });
});

describe('a card', () => {
  test('is one and the same each time, and anybody may check it, today and in a year', async () => {
    const lawyer = await staff(api, 'lawyer');
    const code = await make(lawyer, { for: 'card' });
    expect(code.until).toBeNull();
    expect((await make(lawyer, { for: 'card' })).scene).toBe(code.scene);
    api.wait(365 * 24 * 60 * minute);
    const shown = await visitor(api).call('publicCode', { params: { scene: code.scene } });
    expect(shown).toEqual({
      for: 'card',
      card: {
        ...{ name: '工作人员lawyer', role: 'lawyer', photo: null },
        ...{ organisationName: '集宁区公共法律服务中心', areaName: '集宁区' },
      },
    });
    expect(await opens(await signIn(api, 'another'), code)).toEqual(shown);
  });

  test('is of one post: another person, another office and another role have another', async () => {
    const people = [
      await staff(api, 'lawyer'),
      await staff(api, 'second-lawyer'),
      await actingAs(await signIn(api, 'lawyer'), { role: 'lawyer', organisationId: aidAgency }, api),
      await staff(api, 'centre-dispatcher'),
      await staff(api, 'centre-supervisor'),
      agent,
    ];
    const codes = await Promise.all(people.map((person) => make(person, { for: 'card' })));
    expect(new Set(codes.map(({ scene }) => scene)).size).toBe(people.length);
  });

  test('residents and administrators have none', async () => {
    for (const person of [resident, await staff(api, 'admin')])
      expect(await person.refused('makeCode', { body: { for: 'card' } })).toBe('not_allowed');
  });

  test('is revoked at the moment the duty ends, and the other post of the person is not', async () => {
    const lawyer = await staff(api, 'lawyer');
    const atAid = await actingAs(
      await signIn(api, 'lawyer'),
      { role: 'lawyer', organisationId: aidAgency },
      api,
    );
    const [code, other] = [await make(lawyer, { for: 'card' }), await make(atAid, { for: 'card' })];
    await (
      await staff(api, 'admin')
    ).call('endDuty', {
      params: { organisationId: centre, personId: staffId('lawyer') },
      body: { role: 'lawyer' },
    });
    expect(await visitor(api).refused('publicCode', { params: { scene: code.scene } })).toBe('code_invalid');
    await isNone(resident, code);
    expect(await opens(resident, other)).toMatchObject({ for: 'card' });
    // Whoever still has a token of before makes none with it.
    expect(await lawyer.refused('makeCode', { body: { for: 'card' } })).toBe('session_ended');
  });
});

describe('the code of a receipt', () => {
  test('leads anybody to the receipt, and is the same each time', async () => {
    const { state } = await fileOne(resident);
    const receipt = await firstReceipt(state.id);
    const code = await make(resident, { for: 'receipt', receipt });
    expect(await make(resident, { for: 'receipt', receipt: `我的回执：\n${receipt}` })).toEqual(code);
    expect(await visitor(api).call('publicCode', { params: { scene: code.scene } })).toEqual({
      for: 'receipt',
      receipt,
    });
  });

  test('is made for its owner alone, and for a genuine receipt alone', async () => {
    const { state } = await fileOne(resident);
    const receipt = await firstReceipt(state.id);
    const asking = (text: string) => ({ body: { for: 'receipt', receipt: text } }) as const;
    expect(await resident.refused('makeCode', asking(receipt.replace('R2.e', 'R2.f')))).toBe('not_found');
    for (const other of [await signIn(api, 'another'), await staff(api, 'lawyer')])
      expect(await other.refused('makeCode', asking(receipt))).toBe('not_found');
  });
});
