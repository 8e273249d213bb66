/** The places of work, as the rail names them. */
export const railWords = {
  app: '掌上公共法律服务',
  rail: '工作台',
  find: '找编号、姓名',
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
    shut: { key: 'Esc', does: '关上、不选、不写' },
    next: { key: 'J', does: '下一件' },
    before: { key: 'K', does: '上一件' },
    pick: { key: 'X', does: '选上、不选' },
    open: { key: '↵', does: '打开' },
    accept: { key: 'A', does: '照建议指派' },
    other: { key: 'S', does: '指派给别人' },
    office: { key: 'T', does: '转给单位' },
    claim: { key: 'C', does: '我来办' },
    undo: { key: 'Z', does: '撤回刚才的指派' },
    message: { key: 'M', does: '给当事人留言' },
    article: { key: '@', does: '引法条' },
    preview: { key: 'P', does: '预览' },
    send: { key: 'Ctrl ↵', does: '发出' },
  },
} as const;

export type KeyName = keyof typeof keyWords.keys;

/** The lists of work and what stands beside them. */
export const workWords = {
  titles: { today: '今天', queue: '队列' },
  /** Over a list, and on the tab that shows it. */
  views: {
    mine: '等我办',
    desk: '等窗口',
    new: '新来',
    others: '等别人',
    people: '手下在办',
    handedOver: '转出去的',
    late: '超期',
    done: '今天办了',
  },
  all: '全部',
  lists: '看哪些',
  /** The title of the phone's page. */
  todo: (count: number | undefined) => (count === undefined ? '今天要办的' : `今天要办 ${count} 件`),
  atDesk: (count: number | undefined) => (count === undefined ? '窗口的事项' : `窗口有 ${count} 件`),
  count: (shown: number, all: number | undefined, isMore: boolean) =>
    all === undefined || all < shown
      ? `${shown} 件${isMore ? '以上' : ''}`
      : isMore
        ? `前 ${shown} 件，共 ${all} 件`
        : `${all} 件`,
  columns: { when: '最晚', what: '什么事、谁', kind: '事项', step: '到哪一步' },
  order: '按到期先后排',
  none: {
    desk: '窗口现在没有等着的事项。',
    mine: '现在没有等着办的事项。',
    new: '没有新来的事项。',
    others: '没有在等别人的事项。',
    people: '手下现在没有在办的事项。',
    handedOver: '没有转出去还没办完的事项。',
    late: '没有超期的事项。',
    done: '今天还没有办过事项。',
  },
  noneSo: '没有这样的事项。',
  groups: {
    urgent: '急事，先看',
    late: '已经超期',
    today: '今天到期',
    tomorrow: '明天',
    later: '以后',
    none: '没有期限',
  },
  /** 明天 · 2. */
  group: (name: string, count: number) => `${name} · ${count}`,
  newer: '列表有变化，点这里看新的',
  outline: '概要',
  beside: '列表里有了事项，这里就是它的概要：谁、在哪、最晚什么时候、在谁手上。',
  open: '打开',
  find: '找事项',
  further: '别的',
  asResident: '办我自己的事',
  people: '人员',
  facts: { who: '谁', where: '在哪', filed: '提交', holder: '在谁手上', language: '语言' },
  upDown: '上下',
} as const;

/** What a list is narrowed by. */
export const filterWords = {
  title: '筛选',
  any: '不限',
  chosen: (field: string, choice: string) => `${field}：${choice}`,
  clear: '不筛了',
  on: (count: number) => `筛选 · ${count}`,
  fields: {
    kind: '事项',
    about: '类别',
    status: '到哪一步',
    area: '区域',
    language: '语言',
    cameBy: '怎么来的',
    urgent: '紧急',
    dueIn: '到期',
  },
  urgent: '只看急事',
  dueIn: { '0': '今天到期', '2': '三天内', '6': '七天内' },
} as const;

/** Giving a case to somebody, and taking one, from beside the list. */
export const giveWords = {
  proposed: '建议派给',
  propose: '看派给谁合适',
  give: (name: string) => `派给${name}`,
  other: '换人',
  nobody: '没有可以派的人',
  given: (name: string) => `已经指派给${name}`,
  claim: '我来办',
  claimed: '已经接手，等您办',
  claimAsk: '接手这件事？',
  claimNote:
    '接手以后由您负责办，期限照旧计算。接手就是确认：您和双方都没有利害关系。有的，先打开看概要，选“有利益冲突，不能办”。',
  refused: '这一件现在不能这样派',
  /** Several at once. */
  picked: (count: number) => `已选 ${count} 件`,
  pick: (title: string) => `选上：${title}`,
  pickAll: '全选',
  asProposed: '照建议指派',
  giveTo: '指派给…',
  toOffice: '转给单位…',
  toOfficeShort: '转给单位',
  whichOffice: '这几件转给哪个单位',
  whichOfficeNote: '对方收下以前，十分钟里能撤回。各件能不能转给它，逐件看；转不成的写在各行。',
  handOver: (count: number) => `转出这 ${count} 件`,
  handed: (name: string) => `已经转给${name}，等对方收下`,
  notHanded: '这一件不能转给这个单位',
  pickSome: '选几件一起办',
  pickMore: '一起办',
  unpick: '不选了',
  whom: '这几件交给谁办',
  some: (done: number, all: number) =>
    done === all ? `${done} 件都已经指派` : `${done} 件已经指派，${all - done} 件没有派成，原因写在各行`,
  someHanded: (done: number, all: number) =>
    done === all
      ? `${done} 件都已经转出，等对方收下`
      : `${done} 件已经转出，${all - done} 件没有转成，原因写在各行`,
  undo: '撤回',
  back: (done: number, all: number) =>
    done === all
      ? `${done} 件撤回来了，还在窗口`
      : `${done} 件撤回来了；${all - done} 件已经动手办了，或者过了十分钟，撤不回来`,
  /** Somebody was faster. */
  lost: (name: string) => `${name}已经先接手了`,
  lostSomebody: '已经不在窗口了，有人先接手了',
} as const;

/** The two panes of a case. */
export const deskCaseWords = {
  known: '案情和来往',
  mine: '我来办',
  newer: '有新进展，点这里看',
} as const;
