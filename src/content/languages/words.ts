/** On the page in another language where this build has none, for whoever stands beside its reader. */
export const languagePageWords = { unknown: '这里没有这种文字。', toHome: '回到首页' };
