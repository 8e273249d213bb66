import { withWord } from '../when';

/** A helper of a village who files for whoever is beside them. */
export const besideWords = {
  title: '今天替谁办？',
  note: (unit: string, name: string) => `${unit}·帮办员 ${name}`,
  begin: '替面前的人办一件',
  beginNote: '他（她）说，您写。能录他（她）的话，也能拍材料。',
  kinds: {
    consultation: '他（她）有事想问律师',
    legalAid: '他（她）请不起律师、要打官司',
    petition: '他（她）有难事，要找单位办',
  },
  card: { title: '我的工作证', note: '先给他（她）看，再动手' },
  followed: '让您看进度的',
  following: '只看得到编号、办到哪、下一个日期。内容打不开。本人放进自己的微信以后，就从这里拿掉。',
  none: '还没有。替人交的时候，本人点头让您看进度的，会在这里。',
  line: (kind: string, status: string) => `${kind}·${status}`,
  next: (number: string, date: string | null) => (date ? `${number}，${date}` : number),
  before: (day: string, isTheirs: boolean) => `${isTheirs ? '轮到本人，' : ''}${withWord('最晚', day)}`,

  /** Read to the person, and asked, before anything is sent. */
  first: '先念给他（她）听',
  firstNote: '还没有发出去。念完，问清楚，再发。',
  readAloud: '念给他（她）听',
  points: [
    '这件事是您自己交的，我只替您写、替您发。您说什么，我写什么。',
    '不收一分钱。',
    '谁替您写的、什么时候写的，都记在这件事里，办事的人看得到。',
    '交上去以后，我打不开您的事。凭这张纸上的查询码，加一句只有您答得上的话，您用谁的手机都能打开。',
    '想自己管的时候，用自己的手机打开，放进自己的微信，从那以后就只有您看得到。',
  ],
  agreed: '念完了，他（她）同意我替他（她）写、替他（她）交',
  follow: '让不让我以后看办到哪了？',
  followHint: '只看编号、办到哪、下一个日期，好提醒您。不让也照样办。',
  follows: { yes: '让看', no: '不让看' },
  missing: '念完、问过这两样，才能发。',
  lockNote: '这一句让他（她）自己想、自己在手机上填，您别看。',
  sheet: '给他（她）的纸',
  sheetNote: '当面抄下来，或者存成图片打印出来，交到他（她）手里。这里离开以后就不再显示。',
  asks: (question: string) => `打开时要答：${question}`,
  how: '扫这个码，或者在“我的”里点“手上有查询码”。',
  save: '存成图片，好打印',
  picture: '查询码·掌上公共法律服务',
  file: '查询码',
  done: '纸给他（她）了，办下一位',
};
