import type { CaseKind } from '../../../functions/contract/words';
import { withWord } from '../when';

/** What the conversations say, whichever kind is filed. */
export const filingWords = {
  /** In the bar where nobody who looks over a shoulder may read what it is about. */
  neutral: '咨询',
  part: (part: number, of: number) => `第 ${part} 步，共 ${of} 步`,
  saved: '已存在这部手机',
  next: '下一步',
  back: '上一步',
  toReview: '改好了',
  forWhom: '替谁办？',
  forMyself: '我自己的事',
  forOther: (name: string) => `替${name}办`,

  resumed: '上次没写完的内容还在，接着写就行。',
  startOver: '不要了，重新写',
  carried: '咨询里写过的内容已经带过来，请看看对不对，再补上没有的。',
  openCase: '看已经交的那一件',
  anyway: '不是同一件，仍然提交',
  another: '把现在写的另交一件',
  change: '改',
  notSaid: '没有写',
  filesSaid: (count: number) => `${count} 个文件`,
  /** In place of words where somebody only spoke or photographed. */
  seeFiles: '见附上的录音、照片。',
};

/** Above the words of every kind: which kind of matter it sounds like. */
export const matterWords = {
  label: '听起来是这类事，对吗？',
  unsure: '说不准，请工作人员看',
  all: '都不是，自己选',
  asked: '是哪类',
};

/** With a name or without, before anything is written. */
export const nameWords = {
  label: '要不要写名字',
  with: '用我的微信问',
  without: '不留名字',
  withNote: '和您的微信连在一起，工作人员能联系您。答复在“我的事项”里，也会提醒您。',
  withoutNote:
    '不和您的微信连在一起，我们不知道是谁问的，也提醒不了您。先给您一个查询码，抄好了再发出，凭它回来看答复。',
  asked: '怎么称呼您',
  saidWith: '用我的微信问',
  saidWithout: '不留名字，用查询码查',
};

/** Where it happened. */
export const placeQuestion = {
  title: '事情发生在哪里？',
  hint: '选一次就行，下次会记得。选旗县，就知道交给哪个单位。',
  asked: '发生在哪里',
  closer: '知道是哪个苏木乡镇、嘎查村，可以接着选',
};

/** The last reading before it is sent. */
export const reviewWords = {
  title: '看一遍，没错就发出',
  goesTo: '会送到这里',
  goesToUnknown: '送到当地对口的单位；现在没有网，查不到它的电话。',
  after: '发出以后',
  number: { what: '马上给您一个编号', note: '看回执、问进度，都用它。' },
  nameless: { what: '先给您一个查询码', note: '抄好了再发出，凭它回来看答复。' },
  seen: { what: '只有办这件事的人能看', note: '谁看过，您都查得到。对方看不到。' },
  send: '发出',
  sending: '正在发……',
  promise: '不收钱。发出以后也能补充、能撤回。',
  promiseNameless: '不收钱。发出以后凭查询码也能补充、能撤回。',
};

/** The page that says it has arrived. */
export const receivedWords = {
  askOthers: '叫上一起的人',
  askOthersNote: '别人也遇到这事，最多再来 4 位，扫码就能加进来',
  title: '收到了，不用再交一次',
  got: (when: string, desk: string) => `${when} 收到·${desk}`,
  gotAt: (when: string) => `${when} 收到`,
  number: '编号',
  say: '念给我听',
  copy: '复制编号',
  copied: '编号复制好了。',
  check: '谁都可以扫码验真假，不联网也能验。',
  save: '存成图片',
  saved: '存好了。拿到这部手机的人也能看到这张图。',
  notSaved: '没有存成。可以截屏，或者在手机设置里允许存到相册，再点一次。',
  receiptLater: '能扫的回执，有网以后在“看这件事”里。',
  /** On the picture, and its name as a file. */
  picture: '收到了·掌上公共法律服务',
  file: '回执',
  code: '您没留姓名，靠查询码找回',
  codeNote: '离开以后，这里不再显示。换了手机，也靠它找回这件事。',
  codeGone: '用您抄下来的查询码看答复',
  codeGoneNote: '查询码只在收到的时候显示，离开以后，这部手机上就不留了。',
  earlier:
    '收到的是前面那一次写的。您后来改过的还没有交上去，还留在这部手机上：看这件事的时候，可以在里面留言补充。',
  next: '接下来',
  until: (day: string) => withWord('最晚', day),
  nothingDue: '有进展会提醒您，也可以随时来看。',
  nothingDueByCode: '隔一两天用查询码来看看，没有留名字，提醒不了您。',
  ring: (number: string) => `等不及，打 ${number}`,
  ringNote: '免费，您交的照样排着',
  goesTo: '送到了这里',
  see: '看这件事',
  byCode: '用查询码看',
};

/** What must be seen to before all else: the rows of its screen. */
export const urgentWords = {
  police: '不安全，现在打 110',
  ways: '现在可以',
  cannotSpeak: '说话不方便，怎么求助',
  ambulance: '有人受伤，打 120',
  forAnother: '我是替别人问的',
  forAnotherLines: [
    '他（她）现在有危险的，您就能替他报警：说清在哪里、谁有危险。',
    '打电话、发消息商量，先想想会不会被对方看到。',
    '接着写的时候，写明是替谁问的，怎么联系他才不会被发现。',
  ],
  goOnForAnother: '知道了，替他接着问',
  mayAsk: '您可以要求的',
  protection: '不许他靠近您',
  protectionNote: '保护令，急的 24 小时内定',
  court: '法院在哪里、几点开门',
  aid: '免费请律师',
  aidNote: '挨打的人，不看家里条件',
  company: '有地方躲、有人陪',
  companyNote: '妇联 12338',
  unseen: { title: '别人看不出来', text: '提醒里不写是什么事。点“快速离开”，马上离开这里。' },
};

/** The words with which each kind begins. */
export const firstQuestion: Record<CaseKind, { title: string; hint: string; asked: string }> = {
  consultation: {
    title: '说说是什么事',
    hint: '什么时候、跟谁、现在到了哪一步。想到哪说到哪，不用讲究。',
    asked: '什么事',
  },
  legalAid: {
    title: '说说要请律师办什么事',
    hint: '对方是谁、什么时候、发生了什么、想要什么结果。想到哪说到哪。',
    asked: '什么事',
  },
  petition: {
    title: '说说有什么事要办',
    hint: '想让哪个部门解决什么；什么时候、在哪里、找过谁、怎么答复的。一处说完就行。',
    asked: '什么事',
  },
  aidComplaint: {
    title: '说说发生了什么',
    hint: '什么时候、做了什么、没做什么、希望怎么处理。写不了字的，点下面录一段话。',
    asked: '什么事',
  },
};
