/** The places of work, as the rail names them. */
export const railWords = {
  app: '掌上公共法律服务',
  rail: '工作台',
  find: '找编号、电话',
  today: '今天',
  queue: '队列',
  inbox: '提醒',
  roster: '排班',
  ratings: '群众评价',
  profile: '专长和语言',
  card: '工作证',
  people: '人员',
  places: '地址和电话',
  settings: '设置',
  role: '更换身份',
  asResident: '办我自己的事',
  keys: '全部快捷键',
} as const;

/** A key with the word of what it does, as both stand on the sheet of all keys. */
export const keyWords = {
  title: '快捷键',
  note: '正在写字的时候，单个的键不起作用。每个键都有能点的按钮。',
  groups: {
    anywhere: '哪里都行',
    list: '在队列里',
    case: '在一件事项里',
  },
  keys: {
    find: { key: '/', does: '找事项' },
    all: { key: '?', does: '看全部快捷键' },
    shut: { key: 'Esc', does: '关上、不选了' },
    next: { key: 'J', does: '下一件' },
    before: { key: 'K', does: '上一件' },
    pick: { key: 'X', does: '选上、不选' },
    open: { key: '↵', does: '打开' },
    accept: { key: 'A', does: '照建议指派' },
    other: { key: 'S', does: '指派给别人' },
    claim: { key: 'C', does: '我来办' },
    message: { key: 'M', does: '给当事人留言' },
    article: { key: '@', does: '引法条' },
    send: { key: 'Ctrl ↵', does: '发出' },
  },
} as const;

export type KeyName = keyof typeof keyWords.keys;

/** The lists of work and what stands beside them. */
export const workWords = {
  titles: { today: '今天', queue: '队列' },
  tabs: { desk: '窗口', mine: '等我办', others: '等别人' },
  lists: '看哪些',
  count: (count: number, isMore: boolean) => (isMore ? `${count} 件以上` : `${count} 件`),
  columns: { when: '最晚', what: '什么事、在哪', kind: '事项', step: '到哪一步' },
  order: '按到期先后排',
  none: {
    desk: '窗口现在没有等着的事项。',
    mine: '现在没有等着您办的事项。',
    others: '没有在等别人的事项。',
  },
  choose: '点一行，这里就能看到概要',
  open: '打开',
  assign: '指派',
  refresh: '刷新',
  facts: {
    where: '在哪',
    filed: '提交',
    holder: '在谁手上',
    number: '编号',
  },
  upDown: '上下',
} as const;

/** The two panes of a case. */
export const deskCaseWords = { known: '案情和来往', mine: '我来办' } as const;
