import { useRouter } from '@tarojs/taro';
import { Page } from '../../../components/frame/Page';
import { scanAskedWords, signInWords } from '../../../content/me/signIn';
import { BrowserSignIn } from '../../../features/signIn/BrowserSignIn';
import { NothingScanned } from '../../../features/signIn/NothingScanned';
import { ScanAsked } from '../../../features/signIn/ScanAsked';
import { residentPages, scannedSignIn } from '../../../routes';

/** In a browser the code to scan; on the phone that scanned it, what it asks. */
export default function SignInPage() {
  const given = scannedSignIn.read(useRouter().params);
  const back = residentPages.me.link();
  if (given)
    return (
      <Page title={scanAskedWords.title} heading={scanAskedWords.heading} back={back}>
        <ScanAsked key={given.scene} scene={given.scene} />
      </Page>
    );
  const isPhone = process.env.TARO_ENV === 'weapp';
  return (
    <Page title={signInWords.title} heading="own" back={back}>
      {isPhone ? <NothingScanned /> : <BrowserSignIn />}
    </Page>
  );
}
