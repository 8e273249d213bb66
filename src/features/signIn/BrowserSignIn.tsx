import { View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { Todo } from '../../components/matter/Answer';
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
import './BrowserSignIn.scss';

/** The way in for a browser: a code to scan with WeChat, how long it holds, and what the phone should show as well. */
export function BrowserSignIn() {
  const { state, again } = useBrowserCode();
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
      const { image, check } = state.code;
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
          <View className="field-hint">{words.without}</View>
        </>
      );
    }
  }
}
