/** What all three forms say. */
export const filingWords = {
  resumed: '上次没写完的内容还在，接着写就行。',
  startOver: '不要了，重新写',
  area: '事情发生在哪里',
  areaHint: '先选旗县；知道是哪个乡镇、哪个村，可以接着选。',
  free: '全程免费',
  carried: '咨询里写过的内容已经带过来，请看看对不对，再补上没有的。',
  openCase: '看已经交的那一件',
  anyway: '不是同一件，仍然提交',
  another: '把现在写的另交一件',
};
