import { useLayoutEffect } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../../components/base/classes';
import { Icon } from '../../components/base/Icon';
import { pressable } from '../../components/base/pressable';
import { lockWords as words } from '../../content/me/lock';
import { digitsCount } from '../../services/lock/lock';
import './Pad.scss';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

type PadProps = {
  typed: string;
  onTyped: (typed: string) => void;
  isOff?: boolean;
  /** What stands left of the nought. */
  aside?: { label: string; onPress: () => void };
};

/** How many digits are in, without which. */
export const Dots = ({ count }: { count: number }) => (
  <View className="lock-dots" role="img" aria-label={words.typed(count, digitsCount)}>
    {Array.from({ length: digitsCount }, (_, at) => (
      <View key={at} className={classes('lock-dot', at < count && 'lock-dot-on')} />
    ))}
  </View>
);

/** Ten large keys: a phone's own keyboard would offer to remember what is typed. */
export function Pad({ typed, onTyped, isOff = false, aside }: PadProps) {
  const press = (digit: string) => typed.length < digitsCount && onTyped(typed + digit);
  const erase = () => onTyped(typed.slice(0, -1));

  // Before the next press, as with the desk's keys (services/device/keys).
  useLayoutEffect(() => {
    if (process.env.TARO_ENV === 'weapp' || isOff) return undefined;
    const onKey = ({ key }: KeyboardEvent) => {
      if (/^[0-9]$/.test(key)) press(key);
      else if (key === 'Backspace') erase();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const key = (digit: string) => (
    <View
      key={digit}
      role="button"
      id={`digit-${digit}`}
      className="pressable pad-key"
      {...pressable(() => press(digit), isOff)}
    >
      {digit}
    </View>
  );
  return (
    <View className={classes('pad', isOff && 'pad-off')} role="group" aria-label={words.digits}>
      {digits.map(key)}
      {aside ? (
        <View
          role="button"
          id="pad-aside"
          className="pressable pad-key pad-plain"
          {...pressable(aside.onPress)}
        >
          {aside.label}
        </View>
      ) : (
        <View className="pad-key pad-plain" aria-hidden />
      )}
      {key('0')}
      <View
        role="button"
        id="digit-erase"
        aria-label={words.erase}
        className="pressable pad-key pad-plain"
        {...pressable(erase, isOff)}
      >
        <Icon name="erase" />
      </View>
    </View>
  );
}
