import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Code } from '../../../functions/contract/numbers/codes';
import { limits } from '../../../functions/contract/limits';
import { Button } from '../../components/base/Button';
import { Link } from '../../components/base/Link';
import { Intro } from '../../components/base/Title';
import { QrCode } from '../../components/show/QrCode';
import { Notice } from '../../components/states/Notice';
import { codeWords } from '../../content/me/codes';
import { helpingWords as words } from '../../content/me/helping';
import { usePicture, useSecondsLeft } from '../../services/codes/shownCode';
import { copy } from '../../services/device/copy';

const lifeSeconds = limits.helpingCodeMinutes * 60;

type OfferedCodeProps = {
  code: Code;
  /** What is said of a code for an office, which is scanned there and sent to nobody; absent: of one for whoever helps. */
  said?: { title: string; note: string; done: string };
  onAgain: () => void;
  onDone: () => void;
};

/** The code that one other person scans, once; or the link to it, for somebody who is not here. */
export function OfferedCode({ code: { url, scene }, said, onAgain, onDone }: OfferedCodeProps) {
  const left = useSecondsLeft(scene, lifeSeconds);
  const picture = usePicture(scene);
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <Intro title={said?.title ?? words.codeTitle} />
      {left === 0 ? (
        <Button id="make-again" icon="again" onPress={onAgain}>
          {words.again}
        </Button>
      ) : (
        <>
          <QrCode text={url} label={codeWords.label} instead={picture} />
          {left !== null && <View className="note">{words.left(left)}</View>}
          {!said && (
            <Link
              acts
              id="copy-link"
              icon="link"
              onPress={() => {
                copy(url);
                setCopied(true);
              }}
            >
              {words.copy}
            </Link>
          )}
          {isCopied && <View role="status">{words.copied}</View>}
        </>
      )}
      <Notice tone="warn">{said?.note ?? words.codeNote}</Notice>
      <Button id="code-done" variant={left === 0 ? 'secondary' : 'primary'} onPress={onDone}>
        {said?.done ?? words.codeDone}
      </Button>
    </>
  );
}
