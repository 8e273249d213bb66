import { Page } from '../../../components/frame/Page';
import { placeWords } from '../../../content/places/offices';
import { Places } from '../../../features/offices/Places';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function PlacesPage() {
  const shown = useShown();
  return (
    <Page title={placeWords.title} back={residentPages.me.link()}>
      <StaffOnly withAdmin>
        {({ acting }) =>
          acting.organisationId && <Places organisationId={acting.organisationId} shown={shown} />
        }
      </StaffOnly>
    </Page>
  );
}
