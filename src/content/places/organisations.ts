const picking = {
  none: '这个地方没有这一类单位，请换一类。',
  elsewhere: '不在这个地方？换一个地方找',
  place: '单位在哪里',
};

/** In the picking of organisations: to hand a case to, or on the other side. */
export const organisationWords = {
  handOver: { ...picking, kind: '转给哪一类单位' },
  otherSide: { ...picking, kind: '是哪一类单位' },
  remove: '去掉',
};
