import type { PersonId } from '../../functions/contract/ids';
import type { Actor, CaseHead, Helped } from '../../functions/domain/case/case';
import type { Mark } from '../../functions/domain/case/marks';
import { file } from '../../functions/domain/filing/file';
import { tell } from '../../functions/notify/tell';
import type { StreamedEvent } from '../../functions/store/cases/eventItem';
import type { NewNotice } from '../../functions/store/inbox/noticeItem';
import { caseIn, morning } from '../domain/caseIn';
import * as cast from '../domain/cast';
import { petition } from '../support/filings';
import { happened, happenings } from './happenings';
import { done, streamed } from './streamed';

const { owner } = cast;
const [daughter, neighbour] = [cast.resident('daughter'), cast.resident('neighbour')];

const leave = (part: Partial<Helped> = {}): Helped => ({
  id: 'a'.repeat(22),
  personId: owner.personId,
  scope: 'see',
  caseId: null,
  inDanger: false,
  ...part,
});

type Held = { by: Actor; helping: Helped };

/** What everybody is told of an event, while these may help and are told; `posts`: where all of those have one. */
async function toldOf(
  event: StreamedEvent,
  held: readonly Held[],
  posts: string[] = [],
): Promise<NewNotice[]> {
  const put: NewNotice[] = [];
  await tell(event, {
    inbox: { put: async (notice) => put.push(notice) > 0 },
    leaves: { ofOffice: async () => [] },
    folded: { put: async ({ notice }) => void put.push(notice) },
    helpings: {
      told: async (helpedId: PersonId) =>
        held
          .filter(({ helping }) => helping.personId === helpedId)
          .map(({ by, helping }) => ({ helperId: by.personId, helping })),
    },
    people: {
      get: async (personId) => ({
        ...{ personId, openid: null, name: null, phone: null, answered: [] },
        places: posts.map((organisationId) => ({ role: 'lawyer' as const, organisationId })),
      }),
      members: async () => [],
    },
    now: () => morning,
  });
  return put;
}
const toHelper = (notices: readonly NewNotice[], who = daughter) =>
  notices.filter(({ personId }) => personId === who.personId);
const toOwner = (notices: readonly NewNotice[]) => toHelper(notices, owner);

const isAtRisk = ({ about: { marks } }: StreamedEvent): boolean =>
  (['danger', 'held', 'childInDanger', 'perhapsDanger', 'wardHarmed', 'sealed'] as const).some((mark) =>
    marks.includes(mark),
  );
const withMark = (event: StreamedEvent, mark: Mark): StreamedEvent => ({
  ...event,
  about: { ...event.about, marks: [...event.about.marks, mark] },
});

test.each(happenings)('$what: whoever helps is told what the resident is, and for whom', async (row) => {
  const event = happened(row);
  const notices = await toldOf(event, [{ by: daughter, helping: leave() }]);
  const own = toOwner(notices).filter(({ audience }) => audience === 'resident');
  const expected = isAtRisk(event) ? [] : own;
  expect(toHelper(notices)).toEqual(
    expected.map(({ kind, at }) =>
      expect.objectContaining({ kind, at, audience: 'resident', inStead: leave().id }),
    ),
  );
  // It changes nothing for anybody else.
  expect(notices.filter(({ personId }) => personId !== daughter.personId)).toEqual(await toldOf(event, []));
});

test('there is something to be told of in many steps', async () => {
  const all = await Promise.all(
    happenings.map((row) => toldOf(happened(row), [{ by: daughter, helping: leave() }])),
  );
  expect(all.filter((notices) => toHelper(notices).length > 0).length).toBeGreaterThan(40);
});

test.each(['danger', 'held', 'childInDanger', 'perhapsDanger', 'wardHarmed', 'sealed'] as const)(
  'nothing is told of what is %s, whatever the leave says',
  async (mark) => {
    for (const row of happenings) {
      const event = withMark(happened(row), mark);
      const letIn = leave({ scope: 'act', caseId: event.event.caseId, inDanger: true });
      const notices = await toldOf(event, [{ by: daughter, helping: letIn }]);
      expect([row.what, toHelper(notices)]).toEqual([row.what, []]);
    }
  },
);

const answered = (): StreamedEvent => {
  const head = caseIn('consultation', 'assigned');
  return done(head, cast.castOf('consultation').handler, 'answer');
};

test('of one case with leave for that one, and of no other; of nothing to those without leave', async () => {
  const event = answered();
  const { caseId } = event.event;
  const told = async (helping: Helped, posts: string[] = []) =>
    toHelper(await toldOf(event, [{ by: daughter, helping }], posts)).length;
  expect(await told(leave({ caseId }))).toBe(1);
  expect(await told(leave({ caseId: '0000000001' }))).toBe(0);
  expect(await told(leave({ personId: neighbour.personId }))).toBe(0);
  // Whoever works where it lies has an interest of their own in it.
  expect(await told(leave(), [event.about.desk.organisationId])).toBe(0);
});

test('who took the step in their stead is not told of it, whoever else helps is', async () => {
  const helper: Actor = { ...daughter, name: '白玉兰', role: 'helper', helping: leave({ scope: 'act' }) };
  const event = done(caseIn('consultation', 'answered'), helper, 'message');
  const both = [daughter, neighbour].map((by) => ({ by, helping: leave() }));
  const notices = await toldOf(event, both);
  expect(toHelper(notices)).toEqual([]);
  expect(toHelper(notices, neighbour).map(({ kind }) => kind)).toEqual(['helped']);
});

test('of a petition of several, each once: of a case of one’s own as one’s own, for two of them by one leave', async () => {
  const head: CaseHead = caseIn('petition', 'submitted', { parties: [daughter.personId] });
  const event = done(head, cast.castOf('petition').supervisor, 'register');
  const notices = await toldOf(event, [{ by: daughter, helping: leave() }]);
  expect(toHelper(notices).map(({ inStead }) => inStead)).toEqual([undefined]);
});

test('a report of corruption is told to whoever filed it alone', async () => {
  const { caseId } = answered().event;
  const move = file({
    ...{ id: caseId, ownerId: owner.personId, desk: cast.petitionOffice, salt: 'salt', at: morning },
    filing: petition({ form: { corruption: true } }),
  });
  const notices = await toldOf(streamed(move), [{ by: daughter, helping: leave({ scope: 'act' }) }]);
  expect(toOwner(notices)).toHaveLength(1);
  expect(toHelper(notices)).toEqual([]);
});
