import type { IntakeWay } from '../../../functions/contract/people/intake';

/** An office writes down what did not come by the app. */
export const intakeWords = {
  titles: {
    letter: '登记来信',
    visit: '登记来访',
    call: '登记来电',
    sheet: '登记转来的单子',
  } satisfies Record<IntakeWay, string>,
  which: '怎么来的',
  panes: { known: '原件', mine: '登记' },
  original: {
    letter: '信的照片',
    visit: '当面说的、带来的',
    call: '电话里说的',
    sheet: '单子的照片或者文件',
  } satisfies Record<IntakeWay, string>,
  originalNote: {
    letter: '信、信封都拍上。没拍也能登记。',
    visit: '可以录音、拍材料。没有也能登记。',
    call: '有录音的传上来。没有也能登记。',
    sheet: '拍下来，或者传文件。没有也能登记。',
  } satisfies Record<IntakeWay, string>,
  got: '什么时候收到的',
  day: '收到的日子',
  time: '收到的时间',
  counts: '办理的日子从收到的这一刻算，不从邮戳、也不从登记算。',
  justNow: '就是刚才',
  wrongTime: '收到的时间不能在现在以后，也不能早于一年前。',
  reference: {
    label: '原件放在哪、单子的编号',
    hint: '只写柜号、单号，不写人的名字。',
  },
  who: { letter: '谁写的', visit: '谁来的', call: '谁打来的', sheet: '单子上是谁' } satisfies Record<
    IntakeWay,
    string
  >,
  phone: { label: '电话' },
  address: { label: '住在哪', hint: '要寄信的，写到门牌。' },
  helper: { label: '托谁转告', hint: '比如村便民站，写上怎么找。' },
  wants: '他要什么',
  kinds: { petition: '反映问题', consultation: '问法律', legalAid: '要免费律师' },
  unsure: '看不准',
  unsureNote: '先按“问法律”登记，分流的时候可以再转。',
  says: { letter: '信上怎么说', visit: '他怎么说', call: '他怎么说', sheet: '单子上怎么写' } satisfies Record<
    IntakeWay,
    string
  >,
  saysHint: '照原话，不改字。',
  against: { label: '说的是哪个单位、哪个人', hint: '写清楚它，才不会把事交到它手里。没有就不填。' },
  place: '事情在哪里',
  circumstances: '每一件都要看的',
  lastDay: '写着的最后一天',
  lockHint: '回执上的查询码，要再答一句才打得开。这一句只有他本人答得上。',
  told: {
    title: '念给他听，问他同意不同意',
    points: [
      '我把您说的记下来，登记成一件事，交给管这件事的单位办。',
      '不收一分钱。',
      '谁记的、什么时候记的，都写在这件事里。',
      '给您一张回执，上面有编号和查询码，凭它能查、能补、能撤。',
    ],
    agreed: '念完了，他同意登记',
    missing: '念完、问过他同意，才能登记。',
  },
  send: '登记，出回执',
  same: {
    title: '可能已经有了',
    note: '按电话查您看得到的事项。同一件事不用登记两次，打开那一件补上就行。',
    look: '按这个电话查一查',
    none: '没有查到您看得到的。',
    noPhone: '写上电话，就能查他以前的事项。',
  },
  done: (number: string) => `登记好了：${number}`,
  doneNote: '回执给他：当面交，或者和信一起寄。这里离开以后，查询码就不再显示。',
  desk: '收下的单位',
  next: '登记下一件',
  toCase: '打开这一件',
};
