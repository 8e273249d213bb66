import { CaseAction } from '../../functions/contract/deeds/actions';
import { limits } from '../../functions/contract/limits';
import { rules } from '../../functions/domain/deeds';
import { type Api, openApi, unhurried } from '../support/api';
import { consultation, does, fileOne, firstPetition, goes, legalAid } from '../support/filings';
import { guardianOf, helpedBy, newGuardian } from '../support/helping';
import { type Person, signIn, staff } from '../support/person';
import { usualDeed } from '../support/requests';

let api: Api;
let mother: Person;
let daughter: Person;
let clerk: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [mother, daughter] = await Promise.all([signIn(api, 'mother'), signIn(api, 'daughter')]);
  clerk = await staff(api, 'aid-dispatcher');
});
afterEach(() => api.close());

/** Of a daughter who has a phone of her own, on which she let her mother in. */
async function withPhone() {
  const { id } = await helpedBy(daughter, mother);
  return guardianOf(mother, clerk, { of: id });
}

describe('it is shown', () => {
  test('to an office, which reads what is claimed beside the paper; until then it gives nothing', async () => {
    const { scene } = await mother.call('claimGuardian', { body: newGuardian() });
    expect((await mother.call('helpings', {})).received).toEqual([]);
    const opened = await clerk.call('openCode', { params: { scene } });
    const { mine, ...claim } = newGuardian();
    expect(opened).toEqual({
      for: 'guardian',
      claim: { ...claim, mine, hasPhone: false, until: expect.any(String) },
    });
    const seen = await clerk.call('confirmGuardian', { body: { scene } });
    expect(seen).toMatchObject({ ward: 'minor', paper: 'householdRegister', office: expect.any(String) });
    const { received } = await mother.call('helpings', {});
    expect(received).toMatchObject([{ name: '白小雨', guardian: seen, told: true }]);
    // The code is spent.
    expect(await clerk.refused('confirmGuardian', { body: { scene } })).toBe('code_invalid');
  });

  test('to nobody else: no resident, no village helper, no administrator, not to oneself nor to the ward', async () => {
    const { id } = await helpedBy(daughter, mother);
    const { scene } = await mother.call('claimGuardian', { body: newGuardian({ of: id }) });
    for (const who of [mother, daughter, await signIn(api, 'neighbour')]) {
      expect(await who.refused('openCode', { params: { scene } })).toBe('code_invalid');
      expect(await who.refused('confirmGuardian', { body: { scene } })).toBe('not_allowed');
    }
    const late = await mother.call('claimGuardian', { body: newGuardian() });
    api.wait(limits.helpingCodeMinutes * 60_000);
    const still = await staff(api, 'aid-dispatcher');
    expect(await still.refused('confirmGuardian', { body: { scene: late.scene } })).toBe('code_invalid');
  });

  test('of a ward with a phone, by the leave given on it: not by another’s, nor once that is taken back', async () => {
    const { id } = await helpedBy(daughter, mother);
    const stranger = await signIn(api, 'neighbour');
    expect(await stranger.refused('claimGuardian', { body: newGuardian({ of: id }) })).toBe('helping_ended');
    const { scene } = await mother.call('claimGuardian', { body: newGuardian({ of: id }) });
    await daughter.call('endHelping', { params: { helpingId: id } });
    expect(await clerk.refused('confirmGuardian', { body: { scene } })).toBe('code_invalid');
  });
});

test('the ward sees who acts and how it was shown, and cannot take it back nor keep it from being told', async () => {
  const { id, guardian } = await withPhone();
  const { given } = await daughter.call('helpings', {});
  expect(given).toMatchObject([{ id, name: '苏布德', guardian }]);
  expect(await daughter.refused('endHelping', { params: { helpingId: id } })).toBe('guardian_by_law');
  expect(await daughter.refused('tellHelper', { params: { helpingId: id }, body: { told: false } })).toBe(
    'guardian_by_law',
  );
  // Who is guardian may lay the phone down; a leave given since stands beside it and replaces nothing.
  await helpedBy(daughter, mother);
  expect((await mother.call('helpings', {})).received).toHaveLength(2);
  await mother.call('endHelping', { params: { helpingId: id } });
  expect(await mother.inStead(id).refused('myCases', { query: {} })).toBe('helping_ended');
});

test('what is filed for the ward is the ward’s, and says to everybody who acted and how it was shown', async () => {
  const { id, guardian } = await withPhone();
  const stead = mother.inStead(id);
  const { state } = await stead.call('fileCase', { body: consultation() });
  await does(stead, state, 'message', { text: '孩子说是上周的事。' });
  const by = { standing: 'helper', name: '苏布德', organisationName: null, guardian };
  for (const who of [daughter, await staff(api, 'lawyer')]) {
    const { timeline } = await who.call('getCase', { params: { caseId: state.id }, query: {} });
    expect(timeline.map((entry) => entry.by)).toEqual([by, by]);
  }
  const rows = async (who: Person) => (await who.call('myCases', { query: {} })).rows.map((row) => row.id);
  expect([await rows(daughter), await rows(stead), await rows(mother)]).toEqual([[state.id], [state.id], []]);
});

describe('what a ward wrote is the ward’s own', () => {
  test('in no list, by no number, no answer to a filing, no code and no notice, whatever it is about', async () => {
    const before = await fileOne(daughter);
    const { id } = await withPhone();
    const stead = mother.inStead(id);
    const since = await fileOne(daughter, firstPetition());
    const hurt = await fileOne(
      daughter,
      legalAid({ form: { guardianIsOtherSide: true, otherSide: '苏布德' } }),
    );
    const plain = ({ status, text }: { status: number; text: string }) => [
      status,
      { ...JSON.parse(text), instance: '' },
    ];
    const asked = (caseId: string) => stead.send('getCase', { params: { caseId }, query: {} });
    const none = plain(await asked('0000000000'));
    for (const { state } of [before, since, hurt]) {
      expect(plain(await asked(state.id))).toEqual(none);
      const about = { params: { caseId: state.id } };
      expect(await stead.refused('caseVersion', about)).toBe('not_found');
      expect(await stead.refused('papers', about)).toBe('not_found');
      expect(await stead.refused('receipts', about)).toBe('not_found');
      const from = legalAid({ cameFrom: state.id });
      expect(await stead.refused('fileCase', { body: from })).toBe('not_found');
    }
    expect((await stead.call('myCases', { query: {} })).rows).toEqual([]);
    // The same matter is pending: to the ward it is said, to the guardian it is as if there were none.
    expect(await daughter.refused('fileCase', { body: firstPetition() })).toBe('same_matter_pending');
    expect((await stead.send('fileCase', { body: firstPetition() })).status).toBe(201);
    // Who signs for one case of the ward’s is let in by her alone.
    const one = await helpedBy(daughter, mother, { caseId: before.state.id });
    expect((await mother.inStead(one.id).call('myCases', { query: {} })).rows).toHaveLength(1);
    expect((await stead.call('myCases', { query: {} })).rows).toHaveLength(1);
  });

  test('and a leave given before it was shown is over with it', async () => {
    const { state } = await fileOne(daughter);
    const { id } = await helpedBy(daughter, mother);
    expect((await mother.inStead(id).call('myCases', { query: {} })).rows).toHaveLength(1);
    await guardianOf(mother, clerk, { of: id });
    expect(await mother.inStead(id).refused('getCase', { params: { caseId: state.id }, query: {} })).toBe(
      'helping_ended',
    );
  });

  test('nor does one guardian read what another filed', async () => {
    const father = await signIn(api, 'father');
    const hers = await withPhone();
    const { id } = await helpedBy(daughter, father);
    const his = await guardianOf(father, clerk, { of: id, mine: '白凤山' });
    const filed = await father.inStead(his.id).call('fileCase', {
      body: consultation({ form: { otherSide: '苏布德' } }),
    });
    const about = { params: { caseId: filed.state.id }, query: {} };
    expect(await mother.inStead(hers.id).refused('getCase', about)).toBe('not_found');
    expect((await mother.inStead(hers.id).call('myCases', { query: {} })).rows).toEqual([]);
  });
});

describe('never against the ward', () => {
  test('where the guardian is the other side, it is not filed this way; the ward files, and is heard', async () => {
    const { id } = await withPhone();
    const stead = mother.inStead(id);
    const against = consultation({ form: { otherSide: '苏布德' } });
    expect(await stead.refused('fileCase', { body: against })).toBe('guardian_is_other_side');
    const { state } = await fileOne(daughter, against);
    expect(state.standing).toBe('owner');
  });

  test('what tells of danger is received, and is not there for whoever filed it', async () => {
    const { id } = await withPhone();
    const stead = mother.inStead(id);
    const body = firstPetition({ form: { circumstances: { danger: 'violence' } } });
    const { state } = await stead.call('fileCase', { body });
    expect(await stead.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
    expect((await daughter.call('myCases', { query: {} })).rows.map((row) => row.id)).toEqual([state.id]);
  });

  test('what is held of the ward, and the end of their matter, are not the guardian’s', async () => {
    const { id } = await withPhone();
    const stead = mother.inStead(id);
    const { state } = await stead.call('fileCase', { body: consultation() });
    const not = CaseAction.options.filter((action) =>
      ['ends', 'ownData'].includes(rules[action].ownersAlone ?? ''),
    );
    expect(not.length).toBeGreaterThan(5);
    for (const action of not) {
      const request = usualDeed(action, { caseId: state.id, version: state.version });
      expect([action, await stead.refused('actOnCase', request)]).toEqual([action, 'not_allowed']);
    }
    expect(await stead.refused('myData', { query: {} })).toBe('not_allowed');
    expect(await stead.refused('forgetMe', {})).toBe('not_allowed');
  });
});

test('a paper that the guardian opens has reached the ward', async () => {
  const { id } = await guardianOf(mother, clerk);
  const stead = mother.inStead(id);
  const { state } = await stead.call('fileCase', { body: legalAid({ form: { otherSide: '某某砖厂' } }) });
  await goes(stead, state, ['agreePhoneService']);
  const asked = await goes(
    clerk,
    { ...state, version: state.version + 1 },
    ['startReview'],
    ['requestMaterials', { items: ['户口簿复印件'] }],
  );
  const { papers } = await stead.call('papers', { params: { caseId: asked.id } });
  const paper = papers.find(({ service }) => service?.state === 'waiting');
  if (!paper) throw new Error('no paper waits');
  const about = { params: { caseId: asked.id, paperId: paper.id }, body: { format: 'pdf' as const } };
  expect((await stead.call('openPaper', about)).acted?.entry.word).toBe('served');
});

describe('it ends', () => {
  test('with the day before the ward is of age, in the next request', async () => {
    const { id, until } = await guardianOf(mother, clerk, { bornOn: '2008-08-10' });
    expect(until).toBe('2026-08-09');
    const day = 24 * 60 * 60_000;
    const later = Math.ceil((Date.parse('2026-08-10T00:00:00+08:00') - Date.parse(api.now())) / day) * day;
    await mother.inStead(id).call('myCases', { query: {} });
    api.wait(later);
    const still = await signIn(api, 'mother');
    expect(await still.inStead(id).refused('myCases', { query: {} })).toBe('helping_ended');
    expect((await still.call('helpings', {})).received).toEqual([]);
  });

  test('by those who work on a case it was used in, who say why; in all of the ward’s, and again nothing happens', async () => {
    const { id } = await withPhone();
    const stead = mother.inStead(id);
    const { state } = await stead.call('fileCase', { body: legalAid({ form: { otherSide: '某某砖厂' } }) });
    const about = { params: { caseId: state.id }, body: { why: 'otherSide' as const } };
    expect(await stead.refused('endGuardian', about)).toBe('not_allowed');
    expect(await (await staff(api, 'other-lawyer')).refused('endGuardian', about)).toBe('not_found');
    await clerk.call('endGuardian', about);
    await clerk.call('endGuardian', about);
    expect(await stead.refused('myCases', { query: {} })).toBe('helping_ended');
    const { notes } = await clerk.call('notes', { params: { caseId: state.id } });
    expect(notes.map(({ text }) => text)).toEqual([expect.stringContaining('监护人在这件事里是对方')]);
    expect((await daughter.call('helpings', {})).given).toEqual([]);
    // It is the ward’s as before.
    expect((await daughter.call('myCases', { query: {} })).rows.map((row) => row.id)).toEqual([state.id]);
  });

  test('with the account of either, and with it what was only claimed', async () => {
    await withPhone();
    const { scene } = await mother.call('claimGuardian', { body: newGuardian() });
    await mother.call('forgetMe', {});
    expect((await daughter.call('helpings', {})).given).toEqual([]);
    expect(await clerk.refused('confirmGuardian', { body: { scene } })).toBe('code_invalid');
  });
});
