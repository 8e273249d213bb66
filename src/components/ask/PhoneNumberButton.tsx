import { Button as PlatformButton } from '@tarojs/components';

interface PhoneNumberButtonProps {
  children: string;
  /** The code with which the server asks WeChat for the number; none when the person said no, or WeChat could not. */
  onAnswer: (code: string | undefined) => void;
}

/** WeChat's own button that gives a phone number; there is no other way to ask for it. */
export const PhoneNumberButton = ({ children, onAnswer }: PhoneNumberButtonProps) => (
  <PlatformButton
    className="button button-primary"
    openType="getPhoneNumber"
    onGetPhoneNumber={({ detail }) => onAnswer(detail.code)}
  >
    {children}
  </PlatformButton>
);
