import type { OrganisationId, PersonId } from '../../functions/contract/ids';
import type { StaffRole } from '../../functions/contract/words';
import { tell } from '../../functions/notify/tell';
import type { Helped } from '../../functions/domain/case/case';
import type { NewNotice } from '../../functions/store/inbox/noticeItem';
import type { StreamedEvent } from '../../functions/store/cases/eventItem';
import { opponent, owner, personId } from '../domain/cast';
import { offices } from '../support/moves';
import { openTable, type OpenTable } from '../support/table';
import { happened, happenings } from './happenings';
import { batch, scene } from './scene';
import { doing, filed, noon } from '../support/moves';

let opened: OpenTable;

beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.close());

/** Someone of every desk and role, whose places are those of their role and what a test adds. */
function town(elsewhere: OrganisationId[]) {
  const put: NewNotice[] = [];
  const memberOf = (organisationId: OrganisationId, role: StaffRole): PersonId =>
    personId(`${role}${organisationId.replace(/\W/g, '')}`).slice(0, 26);
  return {
    put,
    inbox: {
      put: async (notice: NewNotice) => put.push(notice) > 0,
    },
    // Somebody who may act for whoever filed it, and is told.
    helpings: {
      told: async (helpedId: PersonId) =>
        helpedId === owner.personId
          ? [{ helperId: personId('daughter'), helping: leaveOf(owner.personId) }]
          : [],
    },
    leaves: { ofOffice: async () => [] },
    now: () => noon,
    folded: { put: async ({ notice }: { notice: NewNotice }) => void put.push(notice) },
    people: {
      get: async (id: PersonId) => ({
        personId: id,
        openid: null,
        name: null,
        phone: null,
        answered: [],
        places: elsewhere.map((organisationId) => ({ role: 'admin' as const, organisationId })),
      }),
      members: async (organisationId: OrganisationId, role: StaffRole) => [
        { personId: memberOf(organisationId, role), name: role, organisation: { organisationId, name: '' } },
      ],
    },
  };
}

/** Whose case it is: who filed it, and who petitions with them. They are told whatever posts they have. */
const theirs = [owner.personId, personId('newcomer')];

const leaveOf = (helpedId: PersonId): Helped => ({
  id: 'a'.repeat(22),
  personId: helpedId,
  scope: 'act',
  caseId: null,
  inDanger: false,
});

const against = (event: StreamedEvent, ids: OrganisationId[]): StreamedEvent => ({
  ...event,
  about: { ...event.about, against: ids },
});

test.each(happenings)('$what is told to nobody who also has a post on the other side', async (row) => {
  const event = happened(row);
  const anywhere = town([opponent.organisationId]);
  await tell(against(event, [opponent.organisationId]), anywhere);
  const toldTheirs = anywhere.put.filter(({ personId: id }) => theirs.includes(id));
  expect(anywhere.put).toEqual(toldTheirs);

  const before = town([opponent.organisationId]);
  await tell(event, before);
  const own = ({ audience, inStead }: NewNotice) => audience === 'resident' && inStead === undefined;
  expect(before.put.filter(own)).toEqual(toldTheirs);
});

test.each(happenings)('$what is told to those who have no post there', async (row) => {
  const event = happened(row);
  const [named, unnamed] = [town([]), town([])];
  await tell(against(event, [opponent.organisationId]), named);
  await tell(against(event, []), unnamed);
  expect(named.put).toEqual(unnamed.put);
});

test('an organisation that is the other side is not even asked who its members are', async () => {
  for (const row of happenings) {
    const event = happened(row);
    const asked: OrganisationId[] = [];
    const { put, ...deps } = town([]);
    const { people } = deps;
    const members: typeof people.members = async (organisationId, role) => {
      asked.push(organisationId);
      return people.members(organisationId, role);
    };
    const { desk } = event.about;
    await tell(against(event, [desk.organisationId]), { ...deps, people: { ...people, members } });
    expect(asked).not.toContain(desk.organisationId);
    if (event.about.assignee?.organisation.organisationId === desk.organisationId)
      expect(put.map(({ personId: id }) => id)).not.toContain(event.about.assignee.personId);
  }
});

test('on the table: the one post elsewhere keeps the notice away, and the resident is told', async () => {
  const at = scene(opened);
  await at.organisation(offices.consultation);
  await at.organisation(opponent);
  const free = await at.staff('free', 'dispatcher', offices.consultation);
  const bound = await at.staff('bound', 'dispatcher', offices.consultation, opponent);
  const clerk = await at.staff('clerk', 'lawyer', offices.consultation, opponent);

  const filing = filed('consultation');
  const named = doing(filing.head, 'nameOtherSide', { organisationIds: [opponent.organisationId] });
  const raised = doing(named.head, 'message');
  const answered = doing(doing(named.head, 'take').head, 'answer');
  await at.notify(batch(named, raised, answered));
  expect(await at.toldOf(raised, free)).toEqual(['message to staff']);
  expect(await at.toldOf(raised, bound)).toEqual([]);
  expect(await at.toldOf(raised, clerk)).toEqual([]);
  expect(await at.toldOf(answered, filing.head.ownerId)).toEqual(['answered to resident']);
});
