import type { Digest } from '../../../functions/contract/ids';
import type { InvitationRow } from '../../../functions/store/invitations/invitationItem';
import type { Person } from '../../../functions/store/people/personItem';
import type { Store } from '../../../functions/store/createStore';
import { everythingIn } from '../../support/everything';
import { faultsOn, replyLost, type Faults } from '../../support/faults';
import { hoursAfter, noon, offices, personId } from '../../support/moves';
import { referenceOn, storeOn } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;
let faults: Faults;

const centre = offices.consultation;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
  await referenceOn(opened).putOrganisations([
    { id: centre.organisationId, name: centre.name, kind: 'serviceCentre', areaCode: '150927000000' },
  ]);
});
afterAll(() => opened.close());

const stranger = (personId: string, openid: string): Person => ({
  ...{ personId, openid, name: null, phone: null, places: [], answered: [] },
});

describe('signing in', () => {
  test('makes a person on first sight and finds the same one ever after', async () => {
    const first = await store.people.findOrMake('oFirst', personId('first'));
    expect(first).toEqual(stranger(personId('first'), 'oFirst'));
    expect(await store.people.findOrMake('oFirst', personId('second'))).toEqual(first);
    expect(await store.people.get(personId('first'))).toEqual(first);
    expect(await store.people.get(personId('second'))).toBeNull();
  });

  test('of twenty first sights at once all become the same person', async () => {
    const tries = Array.from({ length: 20 }, (_, at) =>
      store.people.findOrMake('oRace', personId(`race${at}`)),
    );
    const people = await Promise.all(tries);
    expect(new Set(people.map((person) => person.personId)).size).toBe(1);
    const all = await Promise.all(people.map((_, at) => store.people.get(personId(`race${at}`))));
    expect(all.filter((person) => person !== null)).toHaveLength(1);
  });

  test('whose reply was lost makes one person', async () => {
    faults.on('TransactWriteItems', 'after', replyLost());
    const person = await store.people.findOrMake('oLost', personId('lost'));
    expect(person.personId).toBe(personId('lost'));
  });

  test('never gives one person the id of another', async () => {
    await store.people.findOrMake('oTaken', personId('taken'));
    await expect(store.people.findOrMake('oOther', personId('taken'))).rejects.toThrow('is there already');
    expect((await store.people.get(personId('taken')))?.openid).toBe('oTaken');
  });
});

describe('an openid', () => {
  test('leads to its person, and makes nobody', async () => {
    const person = await store.people.findOrMake('oPushed', personId('pushed'));
    expect(await store.people.byOpenid('oPushed')).toEqual(person);
    expect(await store.people.byOpenid('oNobody')).toBeNull();
  });
});

describe('a phone number', () => {
  test('is kept with the person, sealed, changed, and forgotten', async () => {
    const { personId: id } = await store.people.findOrMake('oCaller', personId('caller'));
    expect(await store.people.setPhone(id, '13800001234')).toMatchObject({ phone: '13800001234' });
    expect(await store.people.setPhone(id, '13900001234')).toMatchObject({ personId: id, openid: 'oCaller' });
    expect((await store.people.get(id))?.phone).toBe('13900001234');
    expect((await everythingIn(opened.client, opened.table)).join()).not.toContain('13900001234');
    expect(await store.people.setPhone(id, null)).toMatchObject({ phone: null });
    expect((await store.people.get(id))?.phone).toBeNull();
  });

  test('has answered for whom it was noted and for nobody else, and lies there as a digest of them both', async () => {
    const all = await Promise.all(
      ['first', 'second'].map((name) =>
        store.people.findOrMake(`oAnswers${name}`, personId(`answers${name}`)),
      ),
    );
    for (const { personId: id } of all) await store.people.setPhone(id, '13900005678');
    const [one, other] = all.map(({ personId: id }) => id);
    if (one === undefined || other === undefined) throw new Error('two people');
    for (let times = 0; times < 2; times += 1) await store.people.noteAnswered(one, '13900005678');
    const says = async (id: string, phone: string) => {
      const person = await store.people.get(id);
      return person !== null && store.people.hasAnswered(person, phone);
    };
    expect(await Promise.all([says(one, '13900005678'), says(one, '13900005679')])).toEqual([true, false]);
    expect(await says(other, '13900005678')).toBe(false);
    await store.people.noteAnswered(other, '13900005678');
    const [ofOne, ofOther] = await Promise.all([store.people.get(one), store.people.get(other)]);
    expect(ofOne?.answered).toHaveLength(1);
    expect(ofOne?.answered).not.toEqual(ofOther?.answered);
    // A number that is forgotten and given anew is the same number; whoever has all forgotten is asked again.
    await store.people.setPhone(one, null);
    expect(await says(one, '13900005678')).toBe(true);
    await store.people.forgetAnswered(one);
    expect(await says(one, '13900005678')).toBe(false);
  });

  test('more than anybody has is not kept growing', async () => {
    const { personId: id } = await store.people.findOrMake('oNumbers', personId('numbers'));
    for (let nth = 10; nth < 35; nth += 1) await store.people.noteAnswered(id, `138000000${nth}`);
    expect((await store.people.get(id))?.answered).toHaveLength(20);
    await store.people.noteAnswered(personId('ghost'), '13800000000');
    expect(await store.people.get(personId('ghost'))).toBeNull();
  });

  test('of nobody is not written', async () => {
    expect(await store.people.setPhone(personId('ghost'), '13800001234')).toBeNull();
    expect(await store.people.get(personId('ghost'))).toBeNull();
  });
});

describe('an invitation', () => {
  let count = 0;
  const newDigest = (): Digest => String((count += 1)).padStart(64, '0');

  async function invited(more: Partial<InvitationRow> = {}): Promise<InvitationRow> {
    const row: InvitationRow = {
      digest: newDigest(),
      role: 'lawyer',
      organisationId: centre.organisationId,
      name: '某律师',
      by: 'commandLine',
      expiresAt: hoursAfter(1),
      ...more,
    };
    await store.invitations.put(row);
    return row;
  }

  const newcomer = (name: string) => store.people.findOrMake(`o${name}`, personId(name));
  const invalid = { name: 'Refused', code: 'invitation_invalid' };

  test('makes a member, who is found by the office and knows their place', async () => {
    const row = await invited();
    const { personId: id } = await newcomer('joins');
    expect(await store.invitations.redeem(row.digest, id, noon)).toEqual(row);
    const member = { personId: id, name: '某律师', organisation: centre };
    expect(await store.people.members(centre.organisationId, 'lawyer')).toContainEqual(member);
    expect(await store.people.member(centre.organisationId, 'lawyer', id)).toEqual(member);
    expect(await store.people.get(id)).toEqual({
      personId: id,
      openid: 'ojoins',
      // What the office calls them is the office's: a person has no name for it.
      name: null,
      phone: null,
      places: [{ role: 'lawyer', organisationId: centre.organisationId }],
      answered: [],
    });
  });

  test('gives no other role and makes a member of no other office', async () => {
    const { personId: id } = await newcomer('only');
    await store.invitations.redeem((await invited()).digest, id, noon);
    expect(await store.people.member(centre.organisationId, 'supervisor', id)).toBeNull();
    expect(await store.people.member(offices.petition.organisationId, 'lawyer', id)).toBeNull();
    expect(await store.people.members(offices.petition.organisationId, 'lawyer')).toEqual([]);
  });

  test('may be repeated by the same person and by nobody else', async () => {
    const { digest } = await invited();
    const [mine, other] = [await newcomer('mine'), await newcomer('other')];
    await store.invitations.redeem(digest, mine.personId, noon);
    faults.sent();
    await expect(store.invitations.redeem(digest, mine.personId, noon)).resolves.toMatchObject({ digest });
    // Nothing is written again: a place taken away since then does not come back.
    expect(faults.sent()).toEqual(['GetItem']);
    await expect(store.invitations.redeem(digest, other.personId, noon)).rejects.toMatchObject(invalid);
    expect((await store.people.get(other.personId))?.places).toEqual([]);
  });

  test('of ten people at once goes to exactly one', async () => {
    const { digest } = await invited();
    const people = await Promise.all(Array.from({ length: 10 }, (_, at) => newcomer(`crowd${at}`)));
    const outcomes = await Promise.allSettled(
      people.map((person) => store.invitations.redeem(digest, person.personId, noon)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const joined = await Promise.all(people.map((person) => store.people.get(person.personId)));
    expect(joined.filter((person) => person?.places.length === 1)).toHaveLength(1);
  });

  test('that is unknown or has expired is refused like one that is spent, although it still lies there', async () => {
    const { personId: id } = await newcomer('late');
    const { digest } = await invited({ expiresAt: noon });
    await expect(store.invitations.redeem(digest, id, noon)).rejects.toMatchObject(invalid);
    await expect(store.invitations.redeem(newDigest(), id, noon)).rejects.toMatchObject(invalid);
  });

  test('adds to the places a person has', async () => {
    const { personId: id } = await newcomer('many');
    for (const role of ['supervisor', 'dispatcher', 'supervisor'] as const)
      await store.invitations.redeem((await invited({ role })).digest, id, noon);
    const places = (await store.people.get(id))?.places.map(({ role }) => role);
    expect(places).toEqual(['dispatcher', 'supervisor']);
  });

  test('is not spent by someone who is not there', async () => {
    const { digest } = await invited();
    await expect(store.invitations.redeem(digest, personId('ghost'), noon)).rejects.toThrow('no item');
    const { personId: id } = await newcomer('real');
    await expect(store.invitations.redeem(digest, id, noon)).resolves.toMatchObject({ digest });
  });
});
