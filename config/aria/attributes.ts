const attributes = {
  // The phone calls `role` aria-role; React writes `role` on both targets.
  'aria-role': 'i.role',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-disabled': '',
  'aria-expanded': '',
  'aria-selected': '',
  'aria-live': '',
};

const components = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'Label', 'ScrollView'];

/** What a screen reader is told, per Taro component: an empty value takes the prop of the same name. */
export default Object.fromEntries(components.map((name) => [name, attributes]));
