import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { Todo } from '../../components/matter/Answer';
import { Intro } from '../../components/base/Title';
import { Card } from '../../components/show/Card';
import { QrCode } from '../../components/show/QrCode';
import { Failed } from '../../components/states/Failed';
import { HotlineButton } from '../../components/states/HotlineButton';
import { Loading } from '../../components/states/Loading';
import { Notice } from '../../components/states/Notice';
import { signInWords as words } from '../../content/me/signIn';
import { residentPages } from '../../routes';
import { back } from '../../services/navigation';
import { useBrowserCode } from '../../services/session/browserCode';
import { TextSignIn } from './TextSignIn';
import './BrowserSignIn.scss';

/** The way in for a browser: by scanning, or where that is set up by a text message to one's number. */
export function BrowserSignIn() {
  const { state, again } = useBrowserCode();
  const [isByText, setByText] = useState(false);
  const isTyping = isByText && state.at !== 'in';
  return (
    <>
      <Intro title={isTyping ? words.textHeading : words.heading} note={words.note} />
      {isTyping ? (
        <TextSignIn onBack={() => setByText(false)} onIn={again} />
      ) : (
        <ByScan state={state} again={again} onText={() => setByText(true)} />
      )}
    </>
  );
}

type ByScanProps = ReturnType<typeof useBrowserCode> & { onText: () => void };

/** A code to scan with WeChat, how long it holds, and what the phone should show as well. */
function ByScan({ state, again, onText }: ByScanProps) {
  const Again = (
    <Button id="again" variant="secondary" icon="again" onPress={again}>
      {words.again}
    </Button>
  );
  switch (state.at) {
    case 'looking':
      return <Loading />;
    case 'in':
      return (
        <>
          <Notice tone="good" title={words.inAlready} />
          <Button id="go-on" onPress={() => back(residentPages.cases.link())}>
            {words.goOn}
          </Button>
        </>
      );
    case 'failed':
      return (
        <Failed message={state.problem.detail} onRetry={again}>
          <HotlineButton />
        </Failed>
      );
    case 'over':
      return (
        <>
          <Notice tone="warn">{words.over}</Notice>
          {Again}
        </>
      );
    case 'shown': {
      const { image, check, byText } = state.code;
      return (
        <>
          <Card>
            <Todo steps={words.steps.map((what) => ({ what }))} />
            <QrCode text="" label={words.code} instead={`data:image/jpeg;base64,${image}`} />
            <View className="sign-in-left">{words.left(state.left)}</View>
            <View className="sign-in-check">{words.check(check)}</View>
          </Card>
          {state.isOpened && <Notice>{words.opened}</Notice>}
          {Again}
          {byText && (
            <Button id="by-text" variant="link" onPress={onText}>
              {words.byText}
            </Button>
          )}
          <View className="field-hint">{words.without}</View>
        </>
      );
    }
  }
}
