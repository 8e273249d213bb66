/** An address that leads to no page. */
export const goneWords = {
  page: '没有这一页',
  title: '没有这一页',
  note: '网址可能不全，或者旧了。您的事项都还在。',
  home: '回首页',
};
