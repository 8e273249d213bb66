import { createElement } from 'react';

// What only holds words and other parts is an element of the browser's own. Taro's would be a web component each, with three
// listeners and a drawing of its own: most of the work of opening a page.

export const View = 'div';

/** In a browser all words can be selected; WeChat is told of each. */
export const Text = ({ selectable: _, ...given }) => createElement('span', given);
