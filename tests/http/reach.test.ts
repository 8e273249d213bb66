import { type Api, openApi, unhurried } from '../support/api';
import { withoutName } from '../support/filings';
import { type Person, personWith, signIn, staff, visitor } from '../support/person';

let api: Api;
let resident: Person;
let people = 0;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
});
afterAll(() => api.close());
beforeEach(async () => {
  resident = await signIn(api, `reached${(people += 1)}`);
});

const template = 'template-of-answers';
const key = 'key-of-this-one-tap';
const id = (person: Person) => person.session.me.personId;
const consents = (answers: Record<string, string>, of: Person = resident, tap = key) =>
  of.call('consents', { body: { key: tap, answers } });
const left = async (templateId = template, person: Person = resident): Promise<number> => {
  const asked = Array.from({ length: 4 }, (_, at) =>
    api.store.consents.spend(id(person), templateId, `n${at}`, api.now()),
  );
  return (await Promise.all(asked)).filter(Boolean).length;
};

describe('what was answered about messages', () => {
  test('is noted, and a retry of the same tap is the same tap', async () => {
    await consents({ [template]: 'accept' });
    await consents({ [template]: 'accept' });
    expect(await left()).toBe(1);
  });

  test('of another tap is one more', async () => {
    await consents({ [template]: 'acceptWithAudio' });
    await consents({ [template]: 'accept' }, resident, 'key-of-another-tap');
    await consents({ [template]: 'reject' }, resident, 'key-of-a-third-tap');
    expect(await left()).toBe(2);
  });

  test('about a template that is none of ours is passed over, and so is a word that is none', async () => {
    await consents({ somebodyElses: 'accept' });
    expect(await left('somebodyElses')).toBe(0);
    expect(await resident.refused('consents', { body: { key, answers: { [template]: '同意' } } })).toBe(
      'invalid_input',
    );
  });

  test('is theirs alone', async () => {
    const other = await signIn(api, `reached${(people += 1)}`);
    await consents({ [template]: 'accept' }, other);
    expect([await left(), await left(template, other)]).toEqual([0, 1]);
  });
});

describe('a phone number', () => {
  const byCode = (code: string) => ({ body: { by: 'weChat' as const, code } });
  const byHand = { body: { by: 'hand' as const, phone: '+86 139 0000 1234' } };

  test('comes by WeChat’s button, is shown masked ever after, and can be forgotten', async () => {
    const code = `13800001234 of reached${people}`;
    expect((await resident.call('setPhone', byCode(code))).phone).toBe('138****1234');
    expect((await resident.call('me', {})).phone).toBe('138****1234');
    expect((await signIn(api, `reached${people}`)).session.me.phone).toBe('138****1234');
    expect((await api.store.people.get(id(resident)))?.phone).toBe('13800001234');
    expect((await resident.call('dropPhone', {})).phone).toBeNull();
    expect((await resident.call('me', {})).phone).toBeNull();
  });

  test('can be typed in instead, also by staff', async () => {
    expect((await resident.call('setPhone', byHand)).phone).toBe('139****1234');
    const lawyer = await staff(api, 'lawyer');
    const me = await lawyer.call('setPhone', byHand);
    expect([me.phone, me.acting.role]).toEqual(['139****1234', 'lawyer']);
  });

  test('given by WeChat’s button has answered; typed in it has not, and shows so until it does', async () => {
    expect((await resident.call('setPhone', byHand)).phoneAnswered).toBe(false);
    expect((await resident.call('me', {})).phoneAnswered).toBe(false);
    const code = `13900001234 of reached${people}`;
    expect((await resident.call('setPhone', byCode(code))).phoneAnswered).toBe(true);
    expect((await signIn(api, `reached${people}`)).session.me.phoneAnswered).toBe(true);
    // Typed in anew it is the number that answered; another one is not, and nobody else has it for that.
    expect((await resident.call('dropPhone', {})).phoneAnswered).toBe(false);
    expect((await resident.call('setPhone', byHand)).phoneAnswered).toBe(true);
    const other = { body: { by: 'hand' as const, phone: '13900001235' } };
    expect((await resident.call('setPhone', other)).phoneAnswered).toBe(false);
    const stranger = await signIn(api, `reached${(people += 1)}`);
    expect((await stranger.call('setPhone', byHand)).phoneAnswered).toBe(false);
  });

  test('lies sealed, and stands in no log', async () => {
    await resident.call('setPhone', byHand);
    expect((await api.everything()).join()).not.toContain('13900001234');
    expect(JSON.stringify(api.logged)).not.toContain('1390000');
  });

  test('of somebody else’s code is refused, and WeChat’s outage said as such', async () => {
    expect(await resident.refused('setPhone', byCode('13800001234 of another'))).toBe('phone_code_invalid');
    expect(await resident.refused('setPhone', byCode('outage'))).toBe('wechat_unavailable');
    expect((await resident.call('me', {})).phone).toBeNull();
  });

  test('cannot come from WeChat to someone who asks without a name', async () => {
    const body = withoutName();
    await visitor(api).call('fileWithoutName', { body });
    const session = await visitor(api).call('recover', { body: { code: body.code } });
    const nameless = personWith(session, api);
    expect(await nameless.refused('setPhone', byCode('13800001234 of '))).toBe('not_allowed');
    expect((await nameless.call('setPhone', byHand)).phone).toBe('139****1234');
  });

  test.each(['12345', '１３８', 'call me'])('%s is none', async (phone) => {
    expect(await resident.refused('setPhone', { body: { by: 'hand', phone } })).toBe('invalid_input');
  });
});
