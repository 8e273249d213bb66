import { createElement, useLayoutEffect, useRef } from 'react';

/** What a page is told of, in Taro's shape. */
const told = (element) => ({ target: element, currentTarget: element, detail: { value: element.value } });

/**
 * A field of the browser's own. What is written in it changes when the page says another value, and not while signs are still
 * being put together (IME): the page hears of them once they are chosen. `nativeProps` are attributes a browser alone has.
 */
const field = (tag) =>
  function Field({ value, maxlength, cursorSpacing: _, nativeProps, onInput, ...given }) {
    const held = useRef(null);
    const isComposing = useRef(false);
    useLayoutEffect(() => {
      const element = held.current;
      if (value !== undefined && !isComposing.current && element.value !== value) element.value = value;
    });
    return createElement(tag, {
      ...given,
      ...(maxlength >= 0 && { maxLength: maxlength }),
      ...nativeProps,
      ref: held,
      onInput: ({ currentTarget }) => isComposing.current || onInput?.(told(currentTarget)),
      onCompositionStart: () => {
        isComposing.current = true;
      },
      onCompositionEnd: ({ currentTarget }) => {
        isComposing.current = false;
        onInput?.(told(currentTarget));
      },
    });
  };

export const Input = field('input');
export const Textarea = field('textarea');
