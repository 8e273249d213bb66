/** What else the same person brought, and what is like it: asked for when somebody wants it. */
export const relatedWords = {
  title: '同一个人的、相像的事',
  look: '看看同一个人的、相像的事',
  same: '同一个人的',
  similar: '说的话相像的',
  none: '您看得到的事里，没有同一个人的，也没有相像的。',
  note: '只列您自己看得到的。同一个人，按账号和证件号码认；电话常有几家合用，不算。',
} as const;
