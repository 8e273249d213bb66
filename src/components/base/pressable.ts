const onPhone = process.env.TARO_ENV === 'weapp';

interface KeyPress {
  key: string;
  preventDefault(): void;
}

/**
 * What makes a View something to press: touch on both targets, and in the browser, where Taro's elements are not
 * buttons by themselves, the Tab key, Enter and Space.
 */
export function pressable(onPress: () => void, disabled = false) {
  const press = () => {
    if (!disabled) onPress();
  };
  const onKeyDown = (event: KeyPress) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // Space would scroll the page as well.
    event.preventDefault();
    press();
  };
  return {
    onClick: press,
    ...(disabled && { 'aria-disabled': true }),
    ...(onPhone ? { hoverClass: disabled ? 'none' : 'pressed' } : { tabIndex: disabled ? -1 : 0, onKeyDown }),
  };
}
