import { Page } from '../../../components/frame/Page';
import { officeRatingWords } from '../../../content/case/page/ratings';
import { OfficeRatings } from '../../../features/ratings/OfficeRatings';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function RatingsPage() {
  const shown = useShown();
  return (
    <Page title={officeRatingWords.title} back={staffPages.today.link()}>
      <StaffOnly>
        {({ acting }) =>
          acting.organisationId && <OfficeRatings organisationId={acting.organisationId} shown={shown} />
        }
      </StaffOnly>
    </Page>
  );
}
