import { useEffect, useRef, type ReactNode } from 'react';
import { Popup } from '@nutui/nutui-react-taro';
import { View } from '@tarojs/components';
import { pressable } from './pressable';
import { words } from './words';
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
  if (!open) return null;
  return (
    <Popup visible position="bottom" onClose={body.onClose}>
      <SheetBody {...body} />
    </Popup>
  );
}

function SheetBody({ title, onClose, children }: Omit<SheetProps, 'open'>) {
  const frame = useRef<HTMLElement>();
  useEffect(() => (onPhone ? undefined : holdFocus(frame.current)), []);
  const closeOnEscape = ({ key }: { key: string }) => {
    if (key === 'Escape') onClose();
  };
  return (
    <View
      ref={frame}
      className="sheet"
      role="dialog"
      aria-modal
      aria-label={title}
      {...(!onPhone && { onKeyDown: closeOnEscape })}
    >
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
  );
}

/** Brings the keyboard into the sheet, and back to where it was once the sheet is gone. */
function holdFocus(frame: HTMLElement | undefined): () => void {
  const before = document.activeElement;
  // As a prop it would arrive only with the element's own drawing, after this.
  frame?.setAttribute('tabindex', '-1');
  frame?.focus();
  // The kit shows its sheet only in the next frame; what is not shown takes no focus.
  const shown = requestAnimationFrame(() => {
    if (!frame?.contains(document.activeElement)) frame?.focus();
  });
  return () => {
    cancelAnimationFrame(shown);
    if (before instanceof HTMLElement) before.focus();
  };
}
