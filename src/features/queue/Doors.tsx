import { useCallback } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import type { Role } from '../../../functions/contract/words';
import { Badge } from '../../components/show/Badge';
import { List, Row } from '../../components/show/List';
import { cardWords } from '../../content/me/codes';
import { profileWords } from '../../content/me/profile';
import { officeRatingWords } from '../../content/case/ratings';
import { rosterWords } from '../../content/staff/roster';
import { deskWords } from '../../content/staff/staff';
import { phraseWords } from '../../content/staff/phrases';
import { residentPages, staffPages } from '../../routes';
import { filledPage } from '../../services/server/filledPage';
import { useReading } from '../../services/server/useReading';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import { useBadRatings } from '../../services/case/useBadRatings';
import { pagesOf, worksForDesk } from './lists';

/** How many wait at the desk, as far as one page tells. */
function DeskCount({ shown }: { shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => filledPage(pagesOf(call, 'deskQueue'))(), [call]);
  const { state } = useReading(ask, shown);
  if (state.at !== 'ready') return null;
  const { rows, next, unreadable = [] } = state.found;
  return <>{deskWords.count(rows.length + unreadable.length, next !== null)}</>;
}

/** How many notices have not been looked at. */
function UnseenCount({ shown }: { shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('inbox', { query: {} }), [call]);
  const { state } = useReading(ask, shown);
  return state.at === 'ready' ? <Badge count={state.found.unseen} /> : null;
}

/** Whether bad ratings wait, and until when; else what the door is. */
const BadRatings = ({ organisationId, shown }: { organisationId: OrganisationId; shown: number }) => (
  <>{useBadRatings(organisationId, shown) ?? officeRatingWords.doorNote}</>
);

type DoorsProps = {
  role: Role;
  /** The office they act for. */ office: OrganisationId | null;
  shown: number;
};

/** Where to go from the day's work: the desk, and what one was told. A count that does not come stops nobody. */
export const Doors = ({ role, office, shown }: DoorsProps) => (
  <List label={deskWords.doors}>
    <Row
      id="queue"
      title={deskWords.desk}
      note={deskWords.deskNote}
      end={<DeskCount shown={shown} />}
      onPress={() => open(staffPages.queue.link())}
    />
    <Row
      id="inbox"
      title={deskWords.inbox}
      end={<UnseenCount shown={shown} />}
      onPress={() => open(residentPages.inbox.link())}
    />
    <Row
      id="roster"
      title={rosterWords.door}
      note={rosterWords.doorNote}
      onPress={() => open(staffPages.roster.link())}
    />
    {role === 'supervisor' && (
      <Row
        id="ratings"
        title={officeRatingWords.door}
        note={
          office === null ? officeRatingWords.doorNote : <BadRatings organisationId={office} shown={shown} />
        }
        onPress={() => open(staffPages.ratings.link())}
      />
    )}
    {role === 'supervisor' && (
      <Row
        id="writing"
        title={phraseWords.door}
        note={phraseWords.doorNote}
        onPress={() => open(staffPages.writing.link())}
      />
    )}
    {role !== 'admin' && (
      <Row
        id="card"
        title={cardWords.door}
        note={cardWords.doorNote}
        onPress={() => open(staffPages.card.link())}
      />
    )}
    {!worksForDesk(role) && (
      <Row
        id="profile"
        title={profileWords.door}
        note={profileWords.doorNote}
        onPress={() => open(staffPages.profile.link())}
      />
    )}
  </List>
);
