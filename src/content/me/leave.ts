/** Where 快速离开 leads in a browser: a page that anybody may be looking at. */
export const elsewhere = { title: '天气预报', address: 'https://www.weather.com.cn/' };

const inWeChat = process.env.TARO_ENV === 'weapp';

/** The way off a page at once, and what it does and does not take away. */
export const leaveWords = {
  danger: '有危险时',
  before: '有危险，打',
  number: '110',
  leave: '快速离开',

  page: '快速离开',
  entry: '快速离开，先试一次',
  title: '快速离开，先试一次',
  note: '真要用的时候，点一下就走，不再问您。',
  steps: [
    inWeChat
      ? { what: '马上回到微信', note: '再打开是首页，不是刚才那一页。' }
      : { what: '马上换成一页天气', note: '按返回，也回不到刚才那页。' },
    { what: '写了一半的还在', note: '首页上看不出您写过什么。设了密码，输密码才看得到。' },
    {
      what: '有一样我们抹不掉',
      note: inWeChat
        ? '微信“最近使用”里有这个小程序。在那里长按它，就能删掉。'
        : '浏览器的历史里有网址。在历史记录里可以删掉；下次用“无痕”打开，就不会留下。',
    },
  ],
  lock: '离开后要密码',
  reminders: '提醒怎么写',
  remindersNote: '只写“有新进展”',
  tryIt: '试一次',
  unlock: '输密码，看我的事项',
};
