import { Button as PlatformButton } from '@tarojs/components';
import { Button } from '../base/Button';
import { Points } from '../show/Points';
import type { PrivacyAsked } from './privacyAsked';
import { Sheet } from './Sheet';

const onPhone = process.env.TARO_ENV === 'weapp';

/** Asks for consent to the privacy notice: two answers of equal weight, and the whole notice one tap away. */
export function PrivacySheet({ title, lines, more, agree, refuse, onAnswer }: PrivacyAsked) {
  return (
    <Sheet open title={title} onClose={() => onAnswer(false)}>
      <Points lines={lines} />
      <Button variant="link" onPress={more.open}>
        {more.label}
      </Button>
      {onPhone ? (
        // WeChat counts a consent only from its own button.
        <PlatformButton
          id={agree.id}
          className="button button-primary"
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={() => onAnswer(true)}
        >
          {agree.label}
        </PlatformButton>
      ) : (
        <Button id={agree.id} onPress={() => onAnswer(true)}>
          {agree.label}
        </Button>
      )}
      <Button id="refuse-privacy" variant="secondary" onPress={() => onAnswer(false)}>
        {refuse}
      </Button>
    </Sheet>
  );
}
