/** The doors on “我的” to what is held of the person; the pages behind them lie in a package of their own, with their words. */
export const ownDoors = {
  data: { title: '我的数据', note: '存了您的什么，带走一份，改、删、撤回同意' },
  privacy: { title: '隐私说明', note: '收什么、做什么用、留多久、怎么删' },
};
