import { Page } from '../../../components/frame/Page';
import { Link } from '../../../components/base/Link';
import { draftListWords as words } from '../../../content/staff/signing';
import { staffTitles } from '../../../content/titles';
import { DraftLists } from '../../../features/signing/DraftLists';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { open, useShown } from '../../../services/navigation';

const leads: readonly string[] = ['dispatcher', 'supervisor'];

export default function DraftsPage() {
  const shown = useShown();
  return (
    <Page title={staffTitles.drafts} back={staffPages.today.link()}>
      <StaffOnly>
        {({ acting }) => (
          <>
            <DraftLists shown={shown} />
            {leads.includes(acting.role) && (
              <Link id="signing-rules" quiet onPress={() => open(staffPages.signing.link())}>
                {words.rules}
              </Link>
            )}
          </>
        )}
      </StaffOnly>
    </Page>
  );
}
