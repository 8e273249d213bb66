import type { OrganisationId } from '../../../functions/contract/ids';
import { List, Row } from '../../components/show/List';
import { officeRatingWords } from '../../content/case/page/ratings';
import { staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { useSignedIn } from '../../services/session/signedIn';
import { useBadRatings } from '../../services/case/useBadRatings';

/** What the head of an office is reminded of among their notices, of no case: a notice names one, and ratings must not. */
function OfOffice({ office, shown }: { office: OrganisationId; shown: number }) {
  const text = useBadRatings(office, shown);
  if (text === null) return null;
  return (
    <List label={officeRatingWords.door}>
      <Row
        id="bad-ratings"
        title={officeRatingWords.door}
        note={text}
        onPress={() => open(staffPages.ratings.link())}
      />
    </List>
  );
}

/** Nothing to anybody but the head of an office with bad ratings that wait. */
export function RatingsLine({ shown }: { shown: number }) {
  const signedIn = useSignedIn();
  if (signedIn.at !== 'in') return null;
  const { role, organisationId } = signedIn.me.acting;
  return role === 'supervisor' && organisationId !== null ? (
    <OfOffice office={organisationId} shown={shown} />
  ) : null;
}
