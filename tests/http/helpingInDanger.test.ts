import { limits } from '../../functions/contract/limits';
import { type Api, openApi, unhurried } from '../support/api';
import { consultation, deed, does, fileOne, firstPetition, legalAid } from '../support/filings';
import { helpedBy } from '../support/helping';
import { type Person, signIn } from '../support/person';

let api: Api;
let father: Person;
let daughter: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [father, daughter] = await Promise.all([signIn(api, 'father'), signIn(api, 'daughter')]);
});
afterEach(() => api.close());

describe('where somebody is in danger', () => {
  const beaten = () => firstPetition({ form: { circumstances: { danger: 'violence' } } });

  test('nothing of it is there for whoever helps, in no list, by no answer to a filing, also when it turns dangerous later', async () => {
    const { state } = await fileOne(father, beaten());
    const quiet = await fileOne(father);
    const stead = daughter.inStead((await helpedBy(father, daughter)).id);
    const rows = async () => (await stead.call('myCases', { query: {} })).rows.map(({ id }) => id);
    expect(await rows()).toEqual([quiet.state.id]);
    expect(await stead.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
    expect(await stead.refused('actOnCase', deed(state, 'message', { text: '？' }))).toBe('not_found');
    // To the owner the same matter is known; to whoever helps it is not said that there is one.
    expect(await father.refused('fileCase', { body: beaten() })).toBe('same_matter_pending');
    await stead.call('fileCase', { body: beaten() });
    await does(father, quiet.state, 'message', { text: '儿子昨天又打我，我害怕。' });
    expect(await rows()).toEqual([]);
  });

  test('what a helper files cannot be said to grow out of it either, as if it were not there', async () => {
    const { state } = await fileOne(
      father,
      consultation({ form: { circumstances: { danger: 'violence' } } }),
    );
    const quiet = await fileOne(father);
    const stead = daughter.inStead((await helpedBy(father, daughter)).id);
    const from = (cameFrom: string) => stead.send('fileCase', { body: legalAid({ cameFrom }) });
    const said = [await from(state.id), await from('0000000000')].map(({ status, text }) => [
      status,
      { ...JSON.parse(text), instance: '' },
    ]);
    expect(said[0]).toEqual(said[1]);
    expect(said[0]?.[0]).toBe(404);
    expect((await from(quiet.state.id)).status).toBe(201);
  });

  test('and no page of a helper is a line short by it', async () => {
    const all: string[] = [];
    for (let nth = 0; nth < limits.page + 2; nth += 1) {
      const { state } = await fileOne(
        father,
        nth === 5 || nth === 9 ? { ...beaten(), anyway: true } : consultation(),
      );
      all.unshift(state.id);
      api.wait(1000);
    }
    const stead = daughter.inStead((await helpedBy(father, daughter)).id);
    const { rows } = await stead.call('myCases', { query: {} });
    const hidden = [5, 9].map((nth) => all[all.length - 1 - nth]);
    expect(rows.map(({ id }) => id)).toEqual(all.filter((id) => !hidden.includes(id)));
    expect(rows).toHaveLength(limits.page);
  });

  test('an owner who knows lets one person into that one case', async () => {
    const { state } = await fileOne(father, beaten());
    const stead = daughter.inStead((await helpedBy(father, daughter, { caseId: state.id })).id);
    expect((await stead.call('myCases', { query: {} })).rows.map(({ id }) => id)).toEqual([state.id]);
  });

  test('it is received from whoever tells of it; sent again it is as it was, without what came since', async () => {
    const stead = daughter.inStead((await helpedBy(father, daughter)).id);
    const body = beaten();
    const first = await stead.call('fileCase', { body });
    await does(father, first.state, 'message', { text: '这一句只给律师看。' });
    // They see what they sent, and can do nothing to it.
    expect([first.state.standing, first.state.actions]).toEqual(['onlooker', []]);
    const again = await stead.call('fileCase', { body });
    expect(again.state).toEqual(first.state);
    expect(JSON.stringify(again)).not.toContain('这一句只给律师看');
    expect(await stead.refused('getCase', { params: { caseId: first.state.id }, query: {} })).toBe(
      'not_found',
    );
  });
});
