import type { Role } from '../functions/contract/words';
import type { IconName } from './components/base/Icon';
import type { Tab } from './components/frame/tabs';
import { tabNames } from './content/tabs';
import { residentPages, residentTabs, staffPages } from './routes';
import { useWatched } from './services/device/watched';
import { open, openBeside } from './services/navigation';
import { useServer } from './services/server/server';
import { staffIn } from './services/session/staff';
import { unseen } from './services/session/unseen';

type TabId = keyof typeof tabNames;

const icons: Record<TabId, IconName> = {
  ...{ home: 'home', cases: 'matters', inbox: 'bell', me: 'me' },
  ...{ today: 'clock', queue: 'tray', people: 'people' },
};

const pages = { ...residentPages, ...staffPages };

/** What whoever acts in a role goes to and fro between; staff have no matters of their own in that role. */
function tabsOf(role: Role | undefined): readonly TabId[] {
  switch (role) {
    case undefined:
    case 'resident':
      return residentTabs;
    case 'admin':
      return ['people', 'inbox', 'me'];
    case 'helper':
      return ['today', 'inbox', 'me'];
    case 'lawyer':
    case 'agent':
    case 'dispatcher':
    case 'supervisor':
      return ['today', 'queue', 'inbox', 'me'];
  }
}

/** The places at the lower edge, with how many notices were not seen. */
export function useTabs(): Tab[] {
  const role = staffIn(useWatched(useServer().session.state))?.acting.role;
  const count = useWatched(unseen);
  return tabsOf(role).map((tab) => ({
    id: tab,
    label: tabNames[tab],
    icon: icons[tab],
    ...(tab === 'inbox' && { count }),
    open: () => (role === undefined ? open : openBeside)(pages[tab].link()),
  }));
}
