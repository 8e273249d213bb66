import { limits } from '../../functions/contract/limits';
import { endpoints } from '../../functions/contract/endpoints';
import { type Api, openApi, unhurried } from '../support/api';
import { deed, does, fileOne, petition } from '../support/filings';
import { helpedBy } from '../support/helping';
import { asksOthers, jointPetition, joins, subject } from '../support/joining';
import { type Person, signIn, staff } from '../support/person';
import { secondDepartment, secondDepartmentName } from '../support/town';

let api: Api;
let filer: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  filer = await signIn(api, 'filer');
});
afterEach(() => api.close());

const page = (who: Person, caseId: string) => who.call('getCase', { params: { caseId }, query: {} });

describe('others are asked by a code', () => {
  test('of which whoever scans it, or types its number, reads what is needed to say yes, and no word of what was written', async () => {
    const { code } = await asksOthers(filer, { respondent: '红旗镇人民政府', facts: '路基塌了三处。' });
    expect(code.number).toMatch(/^\d{6}$/);
    const neighbour = await signIn(api, 'neighbour');
    const offer = {
      subject,
      type: 'appeal',
      against: '红旗镇人民政府',
      askedBy: '樊秀兰',
      filedOn: '2026-08-05',
      people: 1,
      places: 4,
    };
    expect(await neighbour.call('openCode', { params: { scene: code.scene } })).toEqual({
      for: 'joining',
      offer,
    });
    expect(await neighbour.call('openJoining', { body: { code: code.number } })).toEqual(offer);
  });

  test('and whoever joins reads the case, may speak, finds it at home, and has a receipt of their own', async () => {
    const { caseId, code } = await asksOthers(filer, { address: '红旗镇东街 3 号' });
    const neighbour = await signIn(api, 'neighbour');
    const joined = await neighbour.call('joinCase', { body: joins(code.number) });
    expect(joined.caseId).toBe(caseId);
    const seen = await page(neighbour, caseId);
    expect(seen.state.standing).toBe('party');
    expect(seen.timeline.map(({ word }) => word)).toEqual(['file', 'join']);
    expect((await neighbour.call('myCases', { query: {} })).rows.map(({ id }) => id)).toEqual([caseId]);
    await does(neighbour, seen.state, 'message', { text: '我家的羊也过不去。' });
    const { receipts } = await neighbour.call('receipts', { params: { caseId } });
    expect(receipts.map(({ word }) => word)).toEqual(['join']);
    const [mine] = receipts;
    const checked = await neighbour.call('checkReceipt', { query: { receipt: mine?.receipt ?? '' } });
    expect(checked).toMatchObject({ valid: true, receipt: { word: 'join', seq: 2 } });
    const his = await filer.call('receipts', { params: { caseId } });
    expect(his.receipts.map(({ word }) => word)).toEqual(['file']);
  });

  test('that opens nothing once it is over, ended, another was made, or five are in: one answer, as for one that never was', async () => {
    const [neighbour, other] = [await signIn(api, 'neighbour'), await signIn(api, 'other')];
    const { caseId, code } = await asksOthers(filer);
    const again = await filer.call('offerJoining', { params: { caseId }, body: { subject } });
    expect(await filer.call('joiningNow', { params: { caseId } })).toEqual({ code: again });
    await filer.call('endJoining', { params: { caseId } });
    await filer.call('endJoining', { params: { caseId } });
    expect(await filer.call('joiningNow', { params: { caseId } })).toEqual({ code: null });
    const full = await jointPetition(api, limits.together - 1);
    const tried = [
      ...[code.scene, code.number, again.scene, full.code.scene, full.code.number],
      ...['0'.repeat(22), '000000'],
    ];
    const replies = [];
    for (const one of tried)
      for (const who of [neighbour, other]) {
        replies.push(await who.send('openJoining', { body: { code: one } }));
        replies.push(await who.send('joinCase', { body: joins(one) }));
      }
    const late = await asksOthers(filer);
    api.wait(limits.joinCodeMinutes * 60_000);
    const still = await signIn(api, 'neighbour');
    replies.push(await still.send('openJoining', { body: { code: late.code.number } }));
    const said = replies.map(({ status, text }) => [
      status,
      { ...JSON.parse(text), instance: '', requestId: '' },
    ]);
    for (const one of said) expect(one[1]).toMatchObject({ code: 'code_invalid' });
    expect(new Set(said.map(([status]) => status))).toEqual(new Set([422]));
  });

  test('that opens nothing to whoever made it, who is in already, staff, and those of the office or the other side', async () => {
    const { code } = await asksOthers(filer, {
      respondentId: secondDepartment,
      respondent: secondDepartmentName,
    });
    const refused = (who: Person) => who.refused('openJoining', { body: { code: code.scene } });
    expect(await refused(filer)).toBe('code_invalid');
    const neighbour = await signIn(api, 'neighbour');
    await neighbour.call('joinCase', { body: joins(code.scene) });
    expect(await refused(neighbour)).toBe('code_invalid');
    for (const post of ['agent', 'petition-dispatcher', 'second-dispatcher'] as const) {
      const them = await staff(api, post);
      expect([post, await refused(them)]).toEqual([post, 'code_invalid']);
      expect(await them.refused('joinCase', { body: joins(code.scene) })).toBe('not_allowed');
      const asResident = await signIn(api, post);
      expect(await asResident.refused('joinCase', { body: joins(code.scene) })).toBe('code_invalid');
    }
  });

  test('not where nobody more may hear of it: in danger, sealed, without a name, ended, of another kind', async () => {
    const cases = [
      petition({ form: { circumstances: { danger: 'violence' } } }),
      petition({ form: { corruption: true } }),
      petition({ form: { petitionerName: undefined } }),
    ];
    for (const filing of cases) {
      const { state } = await fileOne(filer, filing);
      const asked = { params: { caseId: state.id }, body: { subject } };
      expect(await filer.refused('offerJoining', asked)).toBe('cannot_be_joined');
    }
    const { caseId, code } = await asksOthers(filer);
    const { state } = await page(filer, caseId);
    await does(filer, state, 'withdraw', {});
    const neighbour = await signIn(api, 'neighbour');
    expect(await neighbour.refused('joinCase', { body: joins(code.scene) })).toBe('code_invalid');
  });

  test('by whoever filed it alone: nobody who joined, no helper, no stranger', async () => {
    const { caseId, people } = await jointPetition(api, 1);
    const asked = { params: { caseId }, body: { subject } };
    const [party] = people;
    expect(await party?.refused('offerJoining', asked)).toBe('not_allowed');
    expect(await (await signIn(api, 'stranger')).refused('offerJoining', asked)).toBe('not_found');
    const daughter = await signIn(api, 'daughter');
    const leave = await helpedBy(filer, daughter);
    expect(await daughter.inStead(leave.id).refused('offerJoining', asked)).toBe('not_allowed');
    expect(
      Object.entries(endpoints).filter(([name, one]) => /[jJ]oin/.test(name) && 'forAnother' in one),
    ).toEqual([]);
  });
});

test('of six digits a few wrong ones are let through, and then not even the right one', async () => {
  await api.close();
  const { rates } = await import('../../functions/contract/limits');
  api = await openApi({ rates: { ...unhurried, joinNumber: rates.joinNumber } });
  filer = await signIn(api, 'filer');
  const { code } = await asksOthers(filer);
  const guesser = await signIn(api, 'guesser');
  const wrong = code.number === '000000' ? '000001' : '000000';
  for (let tried = 0; tried < rates.joinNumber.limit; tried += 1)
    expect(await guesser.refused('openJoining', { body: { code: wrong } })).toBe('code_invalid');
  expect(await guesser.refused('openJoining', { body: { code: code.number } })).toBe('too_many_requests');
  expect(await guesser.refused('joinCase', { body: joins(code.number) })).toBe('too_many_requests');
});

describe('who joins', () => {
  test('at the last place when another is there first reads why, and a retry joins nobody twice', async () => {
    const { caseId, code } = await jointPetition(api, limits.together - 2);
    const [one, other] = [await signIn(api, 'one'), await signIn(api, 'other')];
    const body = joins(code.scene);
    // The other has read that there is a place, and is about to write, when the last one goes. With a fault that nothing meets,
    // requests go through the SDK's layers, where they can be held.
    api.faults.on('Nothing', 'before', new Error('nothing is asked so'));
    let isHeld = true;
    api.opened.client.middlewareStack.add((next, { commandName }) => async (args) => {
      if (isHeld && commandName === 'TransactWriteItemsCommand') {
        isHeld = false;
        await one.call('joinCase', { body });
      }
      return next(args);
    });
    expect(await other.refused('joinCase', { body: joins(code.number) })).toBe('places_taken');
    api.faults.clear();
    expect(await one.call('joinCase', { body })).toMatchObject({ caseId });
    expect(await one.refused('joinCase', { body: { ...body, name: '别的名字' } })).toBe('key_used');
    // Whoever comes when it is over reads what everybody reads of a code that opens nothing.
    expect(await other.refused('joinCase', { body: joins(code.number) })).toBe('code_invalid');
    const { together } = await page(filer, caseId);
    expect(together?.people.filter(({ leftAt }) => leftAt === null)).toHaveLength(limits.together);
    expect(together?.places).toBe(0);
  });

  test('at the last place in the same moment as another: one of them does', async () => {
    const { caseId, code } = await jointPetition(api, limits.together - 2);
    const both = [await signIn(api, 'one'), await signIn(api, 'other')];
    const replies = await Promise.all(both.map((who) => who.send('joinCase', { body: joins(code.scene) })));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    const { together } = await page(filer, caseId);
    expect(together?.people.filter(({ leftAt }) => leftAt === null)).toHaveLength(limits.together);
  });

  test('while the case moves joins all the same, both steps one after the other', async () => {
    const { filed, caseId, code } = await asksOthers(filer);
    const neighbour = await signIn(api, 'neighbour');
    const agent = await staff(api, 'petition-dispatcher');
    await Promise.all([
      neighbour.call('joinCase', { body: joins(code.scene) }),
      agent.send('actOnCase', deed(filed.state, 'register')),
    ]);
    const { timeline, brokenAt } = await page(neighbour, caseId);
    expect(timeline.map(({ seq }) => seq)).toEqual(timeline.map((_, at) => at + 1));
    expect(timeline.map(({ word }) => word)).toContain('join');
    expect(brokenAt).toBeNull();
  });

  test('sees nobody’s phone or address, and nobody sees theirs; staff see names masked and tap for the rest', async () => {
    const { caseId, people } = await jointPetition(api, 2, { address: '红旗镇东街 3 号' });
    const [first, second] = people;
    const texts = async (who: Person | undefined) =>
      (await who?.send('getCase', { params: { caseId }, query: {} }))?.text;
    expect(await texts(first)).not.toMatch(/13847412345|13947400001|东街/);
    expect(await texts(second)).not.toMatch(/13847412345|13947400000|东街/);
    expect(await texts(filer)).not.toMatch(/13947400000|13947400001/);
    expect(await first?.refused('reveal', { params: { caseId }, body: { field: 'phone' } })).toBe(
      'not_found',
    );
    expect(await first?.refused('reveal', { params: { caseId }, body: { field: 'phone', joined: 3 } })).toBe(
      'not_found',
    );

    const clerk = await staff(api, 'petition-dispatcher');
    const seen = await page(clerk, caseId);
    expect(seen.together?.people.map(({ name, way, masked }) => [name, way, masked])).toEqual([
      ['樊**', 'filed', []],
      ['郭**', 'code', ['petitionerName', 'phone']],
      ['乌**', 'code', ['petitionerName', 'phone']],
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/郭有田|13947400000/);
    const tapped = { params: { caseId }, body: { field: 'phone' as const, joined: 2 } };
    expect(await clerk.call('reveal', tapped)).toMatchObject({ value: '13947400000' });
    // Each of them reads that staff looked.
    for (const who of [filer, first]) {
      const readings = await who?.call('readers', { params: { caseId }, query: {} });
      expect(readings?.readings).toContainEqual(expect.objectContaining({ what: 'answer', detail: 'phone' }));
    }
  });

  test('is no staff of the case any more, in no post', async () => {
    const { caseId, code } = await asksOthers(filer);
    await (await signIn(api, 'lawyer')).call('joinCase', { body: joins(code.scene) });
    const post = await staff(api, 'lawyer');
    expect(await post.refused('getCase', { params: { caseId }, query: {} })).toBe('not_found');
  });
});
