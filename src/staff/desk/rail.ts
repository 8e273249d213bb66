import type { Role } from '../../../functions/contract/words';
import type { IconName } from '../../components/base/Icon';
import { railWords as words } from '../../content/staff/desk';
import { leaveWords } from '../../content/staff/leave';
import { intakeDoor, registerWords } from '../../content/staff/register';
import { phraseWords } from '../../content/staff/phrases';
import { draftListWords } from '../../content/staff/signing';
import { residentPages, staffPages } from '../../routes';

/** A place of work at the left of every page. */
export type RailPlace = {
  id:
    | 'today'
    | 'queue'
    | 'people'
    | 'inbox'
    | 'intake'
    | 'register'
    | 'roster'
    | 'leave'
    | 'ratings'
    | 'signing'
    | 'writing'
    | 'profile'
    | 'card'
    | 'places'
    | 'settings';
  icon: IconName;
  label: string;
  page: { path: string; link(): string };
};

const places: Record<RailPlace['id'], RailPlace> = {
  today: { id: 'today', icon: 'clock', label: words.today, page: staffPages.today },
  queue: { id: 'queue', icon: 'tray', label: words.queue, page: staffPages.queue },
  people: { id: 'people', icon: 'people', label: words.people, page: staffPages.people },
  inbox: { id: 'inbox', icon: 'bell', label: words.inbox, page: residentPages.inbox },
  intake: { id: 'intake', icon: 'write', label: intakeDoor.title, page: staffPages.intake },
  register: { id: 'register', icon: 'book', label: registerWords.title, page: staffPages.register },
  roster: { id: 'roster', icon: 'roster', label: words.roster, page: staffPages.roster },
  leave: { id: 'leave', icon: 'day', label: leaveWords.door, page: staffPages.leave },
  ratings: { id: 'ratings', icon: 'board', label: words.ratings, page: staffPages.ratings },
  signing: { id: 'signing', icon: 'sign', label: draftListWords.rules, page: staffPages.signing },
  writing: { id: 'writing', icon: 'write', label: phraseWords.title, page: staffPages.writing },
  profile: { id: 'profile', icon: 'book', label: words.profile, page: staffPages.profile },
  card: { id: 'card', icon: 'code', label: words.card, page: staffPages.card },
  places: { id: 'places', icon: 'place', label: words.places, page: staffPages.places },
  settings: { id: 'settings', icon: 'gear', label: words.settings, page: residentPages.me },
};

/** What each role works with, in groups; an administrator has no cases. */
const groups: Record<Exclude<Role, 'resident'>, readonly (readonly RailPlace['id'][])[]> = {
  helper: [['today', 'intake', 'inbox'], ['card'], ['settings']],
  lawyer: [['today', 'queue', 'inbox'], ['roster', 'leave', 'profile', 'card'], ['settings']],
  agent: [['today', 'queue', 'inbox'], ['roster', 'leave', 'profile', 'card'], ['settings']],
  dispatcher: [['today', 'queue', 'intake', 'inbox'], ['register', 'roster', 'card'], ['settings']],
  supervisor: [
    ['today', 'queue', 'inbox'],
    ['people', 'register', 'roster', 'leave', 'ratings', 'writing', 'signing', 'card'],
    ['settings'],
  ],
  admin: [['people', 'places', 'roster', 'signing'], ['inbox'], ['settings']],
};

/** The rail of a role. */
export const railOf = (role: Role): RailPlace[][] =>
  role === 'resident' ? [] : groups[role].map((group) => group.map((id) => places[id]));
