import { useRouter } from '@tarojs/taro';
import { Page } from '../../../components/frame/Page';
import { Failed } from '../../../components/states/Failed';
import { scanWords } from '../../../content/me/codes';
import { staffTitles } from '../../../content/titles';
import { SeeGuardian } from '../../../features/guardian/SeeGuardian';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function GuardianPage() {
  const given = staffPages.guardian.read(useRouter().params);
  const shown = useShown();
  return (
    <Page title={staffTitles.guardian} back={staffPages.today.link()}>
      <StaffOnly>
        {() =>
          given ? <SeeGuardian scene={given.scene} shown={shown} /> : <Failed message={scanWords.invalid} />
        }
      </StaffOnly>
    </Page>
  );
}
