import type { Profile } from '../../../functions/contract/people/roster';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import { release } from '../../../functions/domain/systemSteps/systemStep';
import type { Post } from '../../../functions/store/people/personItem';
import type { Store } from '../../../functions/store/createStore';
import { faultsOn, replyLost, type Faults } from '../../support/faults';
import { leaving } from '../../support/leaving';
import { doing, filed, hoursAfter, offices, personId } from '../../support/moves';
import { referenceOn, storeOn } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;
let faults: Faults;
let nth = 0;

const centre = offices.consultation;
const place: Post = { role: 'lawyer', organisationId: centre.organisationId };

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
  await referenceOn(opened).putOrganisations([
    { id: centre.organisationId, name: centre.name, kind: 'serviceCentre', areaCode: '150927000000' },
  ]);
});
afterAll(() => opened.close());

/** A lawyer of the centre, another one each time. */
async function member(): Promise<string> {
  const id = personId(`lawyer${(nth += 1)}`);
  const person = { personId: id, openid: null, name: '某律师', places: [place] };
  await referenceOn(opened).putStaff([person]);
  return id;
}
const isMember = async (id: string) =>
  (await store.people.member(centre.organisationId, 'lawyer', id)) !== null;

/** A consultation in the hands of this lawyer, and the step that takes it out of them. */
async function inHandsOf(id: string) {
  const asked = filed('consultation', { nth: (nth += 1) });
  await store.cases.put(asked);
  const taken = doing(asked.head, 'take');
  const assignee = { personId: id, name: '某律师', organisation: centre };
  const move = { ...taken, head: { ...taken.head, assignee } };
  await store.cases.save(move);
  return release(move.head, hoursAfter(3), publishedSettings);
}

describe('the end of a duty', () => {
  test('and the last cases given back are one write', async () => {
    const id = await member();
    const moves = [await inHandsOf(id), await inHandsOf(id)];
    faults.sent();
    await store.people.leave(leaving(id, place, moves));
    expect(faults.sent()).toEqual(['TransactWriteItems']);
    expect(await isMember(id)).toBe(false);
    expect((await store.people.get(id))?.places).toEqual([]);
    for (const { head } of moves) expect(await store.cases.get(head.id)).toEqual(head);
    expect((await store.cases.handledBy(id, {})).rows).toEqual([]);
  });

  test('does not come when one of the cases has moved on, and neither do the others', async () => {
    const id = await member();
    const moves = [await inHandsOf(id), await inHandsOf(id)];
    const [first, second] = moves;
    if (!first?.before || !second) throw new Error('there are no cases');
    await store.cases.save(doing(first.before, 'message'));
    await expect(store.people.leave(leaving(id, place, moves))).rejects.toMatchObject({
      code: 'stale_version',
    });
    expect(await isMember(id)).toBe(true);
    expect(await store.cases.get(second.head.id)).toEqual(second.before);
  });

  test('whose reply was lost has come, once', async () => {
    const id = await member();
    const moves = [await inHandsOf(id)];
    faults.on('TransactWriteItems', 'after', replyLost());
    await store.people.leave(leaving(id, place, moves));
    expect(await isMember(id)).toBe(false);
  });
});

describe('a case', () => {
  test('is given to nobody who is no member when it is written', async () => {
    const id = await member();
    const asked = filed('consultation', { nth: (nth += 1) });
    await store.cases.put(asked);
    const taken = doing(asked.head, 'take');
    await store.people.leave(leaving(id, place));
    const giving = store.cases.save(taken, { member: { ...place, personId: id } });
    await expect(giving).rejects.toMatchObject({ code: 'unknown_person' });
    expect(await store.cases.get(asked.head.id)).toEqual(asked.head);
  });

  test('that moved on as well is stale first of all', async () => {
    const id = await member();
    const asked = filed('consultation', { nth: (nth += 1) });
    await store.cases.put(asked);
    const late = doing(asked.head, 'take');
    await store.cases.save(doing(asked.head, 'message'));
    await store.people.leave(leaving(id, place));
    const giving = store.cases.save(late, { member: { ...place, personId: id } });
    await expect(giving).rejects.toMatchObject({ code: 'stale_version' });
  });
});

test('a profile said, changed and said again within minutes is as it was said last', async () => {
  const id = await member();
  const [one, other]: [Profile, Profile] = [
    { specialities: ['wages'], languages: ['zh'] },
    { specialities: [], languages: ['zh', 'mn'] },
  ];
  for (const profile of [one, other, one]) {
    await store.profiles.set([place], id, profile);
    expect(await store.profiles.get(place, id)).toEqual(profile);
  }
});
