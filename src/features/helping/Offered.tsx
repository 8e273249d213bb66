import type { Scene } from '../../../functions/contract/numbers/scene';
import { Still } from '../../components/states/Still';
import { WhenReady } from '../../components/states/WhenReady';
import { scanWords } from '../../content/me/codes';
import { useOpenedCode } from '../../services/codes/openedCode';
import { HelpingOffered } from './HelpingOffered';

/** What somebody asks me to do for them, by the code that I scanned. */
export function Offered({ scene, shown }: { scene: Scene; shown: number }) {
  const { state, reload } = useOpenedCode(scene, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {(opened) =>
        opened.for === 'helping' ? (
          <HelpingOffered scene={scene} offer={opened.offer} />
        ) : (
          <Still icon="code" title={scanWords.invalid} />
        )
      }
    </WhenReady>
  );
}
