import { useEffect, useRef, type ReactNode } from 'react';
import { View, type ViewProps } from '@tarojs/components';
import { holdFocus, type SheetKey } from '../base/holdFocus';
import { pressable } from '../base/pressable';
import { words } from '../base/words';
import './Sheet.scss';

const onPhone = process.env.TARO_ENV === 'weapp';

interface SheetProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet that rises over the page until it is closed: with its button, beside it, or with Escape. */
export function Sheet({ open, ...body }: SheetProps) {
  return open ? <OpenSheet {...body} /> : null;
}

/** What a finger does on the sheet does not move the page below: only WeChat has a word for it, and it is read off the code. */
const Layer = onPhone ? (layer: ViewProps) => <View catchMove {...layer} /> : View;

function OpenSheet({ title, onClose, children }: Omit<SheetProps, 'open'>) {
  const frame = useRef<HTMLElement>();
  const held = useRef<ReturnType<typeof holdFocus>>();
  useEffect(() => {
    // The phone has no keyboard to hold, and no document.
    if (onPhone || !frame.current) return;
    held.current = holdFocus(frame.current);
    return held.current.release;
  }, []);
  const onKeyDown = (press: SheetKey) => {
    if (press.key === 'Escape') onClose();
    else held.current?.keep(press);
  };
  return (
    <Layer className="sheet-layer">
      <View className="sheet-beside" onClick={onClose} />
      <View
        ref={frame}
        className="sheet"
        role="dialog"
        aria-modal
        aria-label={title}
        {...(!onPhone && { onKeyDown })}
      >
        <View className="sheet-grip" aria-hidden />
        <View className="sheet-head">
          <View className="sheet-title" role="heading" aria-level={2}>
            {title}
          </View>
          <View role="button" className="pressable sheet-close" {...pressable(onClose)}>
            {words.close}
          </View>
        </View>
        {children}
      </View>
    </Layer>
  );
}
