import type { HelpCard } from '../../../functions/contract/help';
import type { EligibilityAnswer } from '../../../functions/contract/kinds/eligibility';
import type { OrganisationKind } from '../../../functions/contract/words';
import portal from '../portal.json';

type HelpNumber = { number: string; label: string };
/** The kind of office to go to, and how that is called. */
type HelpDoor = { kind: OrganisationKind; label: string };
export type HelpText = {
  title: string;
  lines: readonly string[];
  numbers: readonly HelpNumber[];
  /** Absent: nobody has to go anywhere for it. */
  door?: HelpDoor;
};

const police = { number: '110', label: '打 110 报警' };
const women = { number: '12338', label: '打 12338 妇女维权热线' };
const court: HelpDoor = { kind: 'court', label: '法院在哪里、几点开门' };
const policeOffice: HelpDoor = { kind: 'publicSecurity', label: '公安局在哪里、电话多少' };
const aidOffice: HelpDoor = { kind: 'legalAidAgency', label: '法律援助中心在哪里、电话多少' };
const labour = { number: '12333', label: '打 12333 人社热线' };

/** What each card says: what to do first, what the law gives, whom to ring. Short enough to be read in a hurry. */
export const helpTexts: Record<HelpCard, HelpText> = {
  askSafe: {
    title: '看起来可能有危险，现在安全吗？',
    lines: ['不安全，先打 110。', '值班人员也会先看您这件事，尽快回您。'],
    numbers: [police],
  },
  discipline: {
    title: '举报违纪违法，也可以自己找纪检监察机关',
    lines: [
      '您写的已经密封，只有负责转送的负责人看得到，由他转送纪检监察机关。代办员、别的工作人员和被举报的单位都看不到。',
      '等不及、不放心的，随时可以打 12388，或者自己去同级纪检监察机关。',
    ],
    numbers: [{ number: '12388', label: '打 12388 纪检监察举报' }],
  },
  callPolice: {
    title: '有危险，先打 110',
    lines: [
      '说清在哪里、谁有危险、对方有没有拿东西。能躲先躲，去邻居家、村委会都行。',
      `不方便说话，可以发短信报警，发到 ${portal.policeByText}（12110 加区号后三位；人在外地的，换成那里的区号）。有人受伤，打 120。`,
      '这里的答复再快也代替不了报警。',
    ],
    numbers: [police, { number: '120', label: '打 120 急救' }],
  },
  protectionOrder: {
    title: '可以请法院发人身安全保护令',
    lines: [
      '到住的地方或者出事地方的法院申请，写不了可以口头说。',
      '法院七十二小时内作出决定，情况紧急的二十四小时内。',
      '自己去不了，近亲属、公安、妇联、村委会居委会等可以代为申请。',
      '报警的回执、就医的单子、伤情照片、聊天记录都留好。',
    ],
    numbers: [women],
    door: court,
  },
  custody: {
    title: '家里人被带走、关押',
    lines: [
      '公安拘留人以后，应当在二十四小时内通知家属（无法通知，或者通知会妨碍国家安全、恐怖活动案件侦查的除外）。没有接到通知，去问带走他的公安机关，再问看守所。',
      '看守所有值班律师，本人可以要求见，不花钱。',
      '家属现在就可以替他申请法律援助，不用等。',
    ],
    numbers: [{ number: '12348', label: '打 12348 找律师' }],
    door: policeOffice,
  },
  treatment: {
    title: '等着钱治病',
    lines: [
      '可以请法院先裁定让对方给一部分医疗费，不用等判决（先予执行）。',
      '法律援助可以先办，手续后补。告诉医院正在办，请医务部门先不停药。',
    ],
    numbers: [{ number: '12348', label: '打 12348 找律师' }],
    door: aidOffice,
  },
  lastDay: {
    title: '先看清最后一天',
    lines: [
      '找出那张纸，看从哪天算、最后一天是哪天，拍下来传上来。收到那天的信封、签收条也留着。',
      '来不及备齐材料，也先把申请书、起诉状递上去，其他的再补。',
      '不到七天的，法律援助可以先办。已经过了也先问，可能有例外。',
    ],
    numbers: [{ number: '12348', label: '打 12348 找律师' }],
    door: court,
  },
  livelihood: {
    title: '眼下生活过不去',
    lines: [
      '可以向苏木乡镇、街道申请临时救助，情况紧急的可以先救助。',
      '被拖欠工资、抚养费、赔偿的，可以请法院先裁定让对方给一部分（先予执行）。',
    ],
    numbers: [{ number: '12345', label: '打 12345 问救助' }],
  },
  dontSign: {
    title: '先别签字',
    lines: [
      '对方给钱让签协议、按手印的，先别签，问过律师再说。伤情没有稳定、伤残没有鉴定，算不清该赔多少。',
      '已经签了，明显不公平的，可以请求撤销，有期限，要快。',
    ],
    numbers: [{ number: '12348', label: '打 12348 找律师' }],
  },
  workInjury: {
    title: '工伤：先申请认定',
    lines: [
      '单位应当在三十日内申请；单位不申请的，本人、近亲属一年内可以自己申请。都从受伤那天，或者诊断为职业病那天起算。',
      '向人社部门申请。看病的单子、工友的证明、工资记录都留好。',
    ],
    numbers: [labour],
  },
  wages: {
    title: '讨要工钱',
    lines: [
      '可以找劳动监察投诉，也可以申请劳动仲裁，都不收钱。已经离开单位的，一年内申请仲裁。',
      '欠条、考勤、转账、聊天记录、工地和工头的名字，都记下来。',
      '进城务工的人讨要工钱申请法律援助，不核查经济状况。',
    ],
    numbers: [labour],
    door: { kind: 'arbitration', label: '劳动仲裁在哪里、几点开门' },
  },
  child: {
    title: '关系到孩子',
    lines: [
      '孩子受到伤害，谁知道了都可以报警；学校、村委会居委会、医院等发现的，应当马上报告公安。',
      '孩子自己也可以打电话求助。',
    ],
    numbers: [police, { number: '12355', label: '打 12355 青少年热线' }],
  },
  ward: {
    title: '他自己拿不了主意',
    lines: [
      '可以由监护人替他办；监护人就是对方的，别的亲属也可以替他办。',
      '行动不便的，可以请工作人员上门。',
    ],
    numbers: [{ number: '12348', label: '打 12348 约上门' }],
    door: aidOffice,
  },
  fraud: {
    title: '被骗了钱，马上报警',
    lines: ['刚转出去的钱，越早报警越可能截住。不要再转、不要删聊天记录。', '追钱要靠公安，不用等律师答复。'],
    numbers: [police, { number: '96110', label: '打 96110 反诈专线' }],
    door: policeOffice,
  },
  gambling: {
    title: '赌博输的钱',
    lines: [
      '赌债不受法律保护，没有义务还。被逼债、被威胁，打 110。',
      '被人设局、网上赌博输的钱，要向公安报案，民事官司要不回来。',
    ],
    numbers: [police],
    door: policeOffice,
  },
  traffic: {
    title: '交通事故、驾照、违章',
    lines: [
      '事故先报交警，拿到事故认定书。驾照、扣分、违章的事，问当地交警队的窗口。',
      '驾校不退钱、乱收费的，打 12315 投诉。',
    ],
    numbers: [
      { number: '122', label: '打 122 报交通事故' },
      { number: '12315', label: '打 12315 投诉' },
    ],
    door: policeOffice,
  },
  consumer: {
    title: '买东西、买服务吃了亏',
    lines: ['可以先向市场监管部门投诉，不收钱。发票、付款记录、聊天记录留好。'],
    numbers: [{ number: '12315', label: '打 12315 投诉' }],
  },
  bank: {
    title: '银行、保险的事',
    lines: ['可以先向金融监管部门投诉，它管银行、保险公司。'],
    numbers: [{ number: '12378', label: '打 12378 投诉' }],
  },
  abroad: {
    title: '护照、签证、出入境',
    lines: ['这类事由公安出入境部门办，可以直接问。'],
    numbers: [{ number: '12367', label: '打 12367 移民管理热线' }],
    door: policeOffice,
  },
  severalOffices: {
    title: '几个单位都说不归自己管',
    lines: [
      '不用一家一家跑。和几个单位都有关的信访事项，由它们商量由哪一家受理；说不到一起的，由它们共同的上一级定。',
      '材料交一遍就行，由受理的那一家答复您。跑过哪些单位、怎么说的，写上。',
    ],
    numbers: [{ number: '12345', label: '打 12345 问找谁' }],
    door: { kind: 'petitionOffice', label: '信访局在哪里、电话多少' },
  },
};

/** What stands around the cards. */
export const helpWords = {
  article: (law: string) => `依据：${law}`,
  goOn: '上面的事可以同时办，不耽误您在这里提交。',
  aid: '这件事可以申请法律援助，免费',
  aidNotes: {
    noMeansTest: '不看经济条件。',
    exemptFromProof: '不用核查经济条件。',
    declareHardship: '家里经济困难的可以申请，照实说明就行；进城务工讨要工钱、工伤赔偿的，不核查经济条件。',
    agencyDecides: '能不能给，由法律援助机构看了以后决定。',
  } satisfies Record<EligibilityAnswer, string>,
  aidKept: '写过的内容会带过去，不用从头再写。',
  aidButton: '申请法律援助',
};
