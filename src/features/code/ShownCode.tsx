import { View } from '@tarojs/components';
import type { NewCode } from '../../../functions/contract/numbers/codes';
import { Notice } from '../../components/states/Notice';
import { QrCode } from '../../components/show/QrCode';
import { Trouble } from '../../components/states/Trouble';
import { WhenReady } from '../../components/states/WhenReady';
import { codeWords, shownCodes } from '../../content/me/codes';
import { useShownCode } from '../../services/codes/shownCode';
import './ShownCode.scss';

/** A code to be scanned by somebody else, and how long it holds. */
export function ShownCode({ what }: { what: NewCode }) {
  const { state, left, picture, reload } = useShownCode(what);
  // A code that could not be made anew says so by itself.
  const shown = state.at === 'ready' ? { at: 'ready' as const, found: state.found } : state;
  const hasFailed = state.at === 'ready' && state.isOld === true;
  return (
    <WhenReady state={shown} onRetry={reload}>
      {({ url }) =>
        left === 0 ? (
          <Over hasFailed={hasFailed} onRetry={reload} />
        ) : (
          <>
            <QrCode text={url} label={codeWords.label} instead={picture} />
            {left !== null && <View className="shown-code-left">{codeWords.left(left)}</View>}
            <Notice>{shownCodes[what.for].note}</Notice>
          </>
        )
      }
    </WhenReady>
  );
}

const Over = ({ hasFailed, onRetry }: { hasFailed: boolean; onRetry: () => void }) =>
  hasFailed ? (
    <Trouble message={codeWords.over} onRetry={onRetry} />
  ) : (
    <View className="shown-code-left">{codeWords.renewing}</View>
  );
