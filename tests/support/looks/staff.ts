import { atRest } from '../atRest';
import { must } from '../../../functions/local/tools/apiClient';
import { organisationRef, postHolder } from '../../../functions/local/town/cast';
import type { CaseKind } from '../../../functions/contract/words';
import { residentPages, staffPages } from '../../../src/routes';
import { roles } from '../../../src/content/people';
import { deskByApi } from '../deskByApi';
import { county } from '../living';
import { open, type Guide } from './tour';

/** Takes in hand what the holder of a post works at, in the first of their places. */
export async function at({ device, stack: { cast } }: Guide, post: string): Promise<void> {
  const { name, places } = postHolder(cast, county, post);
  const [first] = places;
  if (!first) throw new Error(`${post} has no place`);
  const office = organisationRef(cast, first.organisationId).name;
  await device.stepInto({ name, as: `${roles[first.role]} · ${office}` });
  await atRest(device.page);
}

/** The first case of a list of theirs, of this kind and at this step. */
export async function theirCase(
  { stack }: Guide,
  post: string,
  list: 'deskQueue' | 'myQueue' | 'othersQueue' | 'peopleQueue',
  [kind, status]: readonly [CaseKind, string],
): Promise<string> {
  const desk = await deskByApi(stack, post);
  const { rows } = must(list, await desk.call(list, { query: {} }));
  const found = rows.find((row) => row.kind === kind && row.status === status);
  if (!found) throw new Error(`${post} has no ${kind} that is ${status} in ${list}`);
  return found.id;
}

const views = (page: 'today' | 'queue', ...ids: string[]) =>
  ids.map((id) => [`${page}-${id}`, `${staffPages[page].link()}?view=${id}`] as const);

/** What each post opens by its address, and what it is called among the pictures. */
const pages: Record<string, readonly (readonly [string, string])[]> = {
  'lawyer-1': [
    ...views('today', 'mine', 'new', 'others', 'done'),
    ...views('queue', 'desk', 'late'),
    ['find', staffPages.find.link()],
    ['roster', staffPages.roster.link()],
    ['leave', staffPages.leave.link()],
    ['profile', staffPages.profile.link()],
    ['card', staffPages.card.link()],
    ['inbox', residentPages.inbox.link()],
    ['me', residentPages.me.link()],
  ],
  'centre-dispatcher': [
    ...views('today', 'desk', 'people', 'handedOver', 'done'),
    ...views('queue', 'desk', 'new', 'late'),
    ['intake', staffPages.intake.link()],
    ['register', staffPages.register.link()],
  ],
  'centre-supervisor': [
    ...views('today', 'people', 'desk'),
    ['people', staffPages.people.link()],
    ['ratings', staffPages.ratings.link()],
    ['writing', staffPages.writing.link()],
  ],
  'aid-supervisor': [
    ['today', staffPages.today.link()],
    ['drafts', staffPages.drafts.link()],
    ['signing', staffPages.signing.link()],
  ],
  admin: [
    ['people', staffPages.people.link()],
    ['places', staffPages.places.link()],
    ['roster', staffPages.roster.link()],
  ],
  helper: [['today', staffPages.today.link()]],
};

/** The pages that are among them. */
export const pagesOfPosts = [
  ...[
    staffPages.today,
    staffPages.queue,
    staffPages.find,
    staffPages.roster,
    staffPages.leave,
    staffPages.profile,
    staffPages.card,
  ],
  ...[staffPages.intake, staffPages.register, staffPages.people, staffPages.ratings, staffPages.writing],
  ...[staffPages.drafts, staffPages.signing, staffPages.places, residentPages.inbox, residentPages.me],
];

/** Every page of staff, by whoever works with it. `form`: what its pictures begin with. */
export async function allPages(guide: Guide, form: 'desk' | 'staff'): Promise<void> {
  for (const [post, theirs] of Object.entries(pages)) {
    await at(guide, post);
    for (const [place, link] of theirs) {
      await open(guide.device, link);
      await guide.look(`${form}-${post}-${place}`);
    }
  }
}

/** Cases as those who carry them read them. */
export const casesOf = [
  ['lawyer-1', 'myQueue', ['consultation', 'assigned']],
  ['aid-supervisor', 'deskQueue', ['legalAid', 'reviewing']],
  ['agent-1', 'myQueue', ['petition', 'registered']],
] as const;
