import { createElement } from 'react';

// Elements of the browser's own, with what our pages say of them. Taro's would be a web component each, with listeners, a drawing
// of its own and a runtime under it: most of the work of opening a page, and a fifth of its weight.

export const View = 'div';

/** In a browser all words can be selected; WeChat is told of each. */
export const Text = ({ selectable: _, ...given }) => createElement('span', given);

const fits = { aspectFill: { objectFit: 'cover' }, widthFix: { height: 'auto' } };

/** `nativeProps`: its `alt`. */
export const Image = ({ mode, nativeProps, ...given }) =>
  createElement('img', { ...given, ...nativeProps, style: fits[mode] });

const scrolls = { overflowY: 'auto', overscrollBehavior: 'contain' };

/** What is longer than its place and scrolls in it, upright. */
export const ScrollView = ({ scrollY: _, ...given }) => createElement('div', { ...given, style: scrolls });

/** Pages ask for these in WeChat alone, where only they will do. */
export const Button = 'button';
export const Picker = 'div';
