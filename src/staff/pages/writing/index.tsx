import { Page } from '../../../components/frame/Page';
import { phraseWords } from '../../../content/staff/phrases';
import { Phrases } from '../../../features/phrases/Phrases';
import { Unchecked } from '../../../features/phrases/Unchecked';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function WritingPage() {
  const shown = useShown();
  return (
    <Page title={phraseWords.title} back={staffPages.today.link()}>
      <StaffOnly>
        {({ acting }) =>
          acting.organisationId && (
            <>
              <Phrases organisationId={acting.organisationId} shown={shown} />
              <Unchecked organisationId={acting.organisationId} shown={shown} />
            </>
          )
        }
      </StaffOnly>
    </Page>
  );
}
