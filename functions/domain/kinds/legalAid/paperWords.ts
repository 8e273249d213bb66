import type { HandedIn } from '../../../contract/deeds/handedIn';
import { commonWords } from '../../papers/commonWords';

/** 法律援助法 43, 44, 47-49, 55. Sentences that stand in every paper of their kind. */
export const aidWords = {
  applicant: '申请人',
  recipient: '受援人',
  matter: '申请事项',
  facts: '案情和申请理由',
  groupsLabel: '人群类别（《法律援助法》第四十二条）',
  hardshipLabel: '经济困难状况',
  applyLabel: '由谁申请',
  formOfAid: '申请的援助形式',
  stage: '法律状态',
  cause: '案由',
  body: '办案机关',
  truthful:
    '本人知道：应当如实说明情况，及时提供证据和材料，协助、配合法律援助人员办案（《法律援助法》第四十七条）。以欺骗等不正当手段获得法律援助的，要支付费用，还可能被处罚（《法律援助法》第六十四条）。以上所写属实。',
  hardshipNote:
    '不用去开困难证明。如实说明就行，由法律援助机构通过信息共享核查，或者由您作出下面的承诺（《法律援助法》第四十一条）。',
  pledge: '个人诚信承诺',
  pledges: [
    '以上说明的家庭人口、收入、财产和支出情况真实、完整，没有隐瞒。',
    '愿意配合法律援助机构核查，并同意其依法查询核对。',
    '情况发生变化的，及时告诉法律援助机构。',
    '承诺不实的，法律援助机构可以终止法律援助，由本人支付已实施法律援助的费用，并承担相应的法律责任。',
  ],
  readAloud:
    '不识字的，由工作人员念给本人听，本人听清楚以后签名或者按手印；由别人代签的，写明关系，并附代签人的身份证件复印件。',
  received: (name: string) => `今收到${name}提交的下列法律援助申请材料：`,
  application: '法律援助申请表',
  filesCount: (count: number) => `照片、文件、语音共 ${count} 件（以平台收到的电子文件为准）`,
  written: (text: string) => `说明：${text}`,
  receivedNote: '材料不齐的，我们会一次性告诉您要补哪些。没有交齐，不影响您先提出申请。',
  review: (day: string) => `法律援助机构应当在收到申请之日起七日内作出决定，最晚 ${day}。`,
  notice: (day: string) => `您于${day}提出的法律援助申请，经审查，还需要补充下列材料：`,
  explain: (day: string) => `您于${day}提出的法律援助申请，经审查，请对下列材料作出说明：`,
  supplyBy: (day: string | null) =>
    day === null
      ? '补充的期限从您知道要补什么那天起算，最后一天请看手机上的办理页面，也可以问本单位。'
      : `请最晚在 ${day} 前补齐。`,
  askedOnce: '以上是一次性告知的全部材料，不会再要求补充别的材料。',
  explainedOnce: '这次只请您说明，不要求新的材料；要说明的也只问这一次。',
  supplyRule:
    '等待您补充、说明的时间，不计入审查期限。没有按要求补充或者作出说明的，视为撤回申请；撤回以后，您还可以重新申请。',
  supplyBasis: '《法律援助法》第四十三条第二款',
  supplyWays: '可以在手机上拍照上传，可以交到窗口，也可以请村里的帮办员代交。有困难的，请告诉我们。',
  granted: (day: string, matter: string) =>
    `您于${day}就“${matter}”提出的法律援助申请，经审查，符合《法律援助法》规定的条件，决定给予法律援助。`,
  grantedBasis: '《法律援助法》第四十三条第一款',
  declaredBasis: '《法律援助法》第四十一条',
  aided: (name: string) => `受援人：${name}。`,
  aidedBy: (name: string, applicant: string) => `受援人：${name}（由${applicant}代为申请）。`,
  formOf: (form: string) => `援助形式：${form}。`,
  formOpen: '援助形式按案件的需要确定（《法律援助法》第二十二条）。',
  urgent: (day: string, ground: string) =>
    `您于${day}提出法律援助申请。因${ground}，依照《法律援助法》第四十四条，决定先行提供法律援助。`,
  urgentThen: (day: string | null) =>
    `请及时补办有关手续，补充有关材料${day === null ? '' : `，最晚 ${day}`}。`,
  assignBy: (day: string | null) =>
    `本机构自决定之日起三日内指派法律援助人员${day === null ? '' : `，最晚 ${day}`}。`,
  rights: [
    '您有权了解案件办理进展；承办人不依法履行职责的，可以投诉，也可以请求更换（《法律援助法》第五十五条）。',
    '承办人不收任何财物（《法律援助法》第二十条）。',
    '请如实说明、配合办案（《法律援助法》第四十七条）。',
  ],
  refused: (day: string, matter: string) =>
    `您于${day}就“${matter}”提出的法律援助申请，经审查，决定不予法律援助。`,
  objectTo:
    '您可以向设立本机构的司法行政部门（司法局）提出异议；司法行政部门应当自收到异议之日起五日内审查，作出维持本机构决定或者责令改正的决定。仍不服的，可以依法申请行政复议或者提起行政诉讼。',
  objectWithin: '请在收到本决定书之日起十五日内提出；晚了我们也收。',
  objectBasis: '依据：《法律援助法》第四十九条。异议申请书已经替您填好，在手机上打开这件事项就能看到。',
  assigned: (name: string, unit: string) => `现指派${unit}${name}承办下列法律援助事项。`,
  assignedUnknown: '现指派法律援助人员承办下列法律援助事项。',
  assignmentDuties: [
    '请在接受指派后及时与受援人见面，签订委托协议。',
    '无正当理由不得拒绝、拖延或者终止提供法律援助，并应当向受援人报告办理进展（《法律援助法》第四十六条）。',
    '不得向受援人收取任何财物（《法律援助法》第二十条）。',
  ],
  lawyer: '承办人',
  unit: '承办单位',
  changed: '该事项的法律援助人员已经更换，改由下列人员承办：',
  changedThen: [
    '请原承办人及时移交案件材料，并告诉受援人。',
    '请新的承办人及时与受援人见面，重新签订委托协议。',
  ],
  changedBasis: '《法律援助法》第五十五条；《办理法律援助案件程序规定》（司法部令第148号）',
  formerLawyer: '原承办人',
  terminated: (day: string, number: string, name: string, ground: string) =>
    `本机构于${day}作出《给予法律援助决定书》（${number}），给予${name}法律援助。现查明：${ground}。决定终止法律援助。`,
  terminatedUnknown: (name: string, ground: string) =>
    `本机构已经给予${name}法律援助。现查明：${ground}。决定终止法律援助。`,
  objectionText: (day: string, what: string, no: string) =>
    `申请人对法律援助机构${day}作出的“${what}”（事项编号 ${no}）不服，现依照《法律援助法》第四十九条提出异议，请依法审查。`,
  objectionReasons: '异议的事实和理由',
  objectionAsks: '请求：责令法律援助机构改正。',
  attached: (count: number) => `附：证据材料 ${count} 件`,
  decided: (day: string) => `您于${day}对法律援助机构的决定提出异议。经审查，决定：`,
  ordered: (day: string | null) =>
    `法律援助机构应当给予法律援助，不得就同一申请再次拒绝，并自本决定之日起三日内指派法律援助人员${day === null ? '' : `，最晚 ${day}`}。您不用重新申请。`,
  goesOn: '终止决定不再执行，法律援助从原来的地方接着进行，原来的承办人和案卷都在。您不用重新申请。',
  handedIn: ({ name, copies, pages, isOriginal }: HandedIn) =>
    `${name}（${isOriginal ? '原件' : '复印件'} ${copies} 份${pages === undefined ? '' : `，每份 ${pages} 页`}）`,
  signHandedIn: (name: string | null) => [
    '交材料的人签名或者按手印：',
    `接收人签名：${name === null ? '' : `（${name}）`}`,
    commonWords.day,
  ],
  allCame: '要补充的材料已经齐了。',
  stillMissing: '一次性告知的材料中，还没有收到的：',
  afterDecision:
    '对本决定不服的，可以自收到本决定书之日起六十日内申请行政复议（《行政复议法》第二十条），或者依法在六个月内提起行政诉讼（《行政诉讼法》第四十六条）。',
  ifReceived: (received: string, reconsideration: string, suit: string) =>
    `${received}收到的，申请行政复议最晚 ${reconsideration}，起诉最晚 ${suit}；收到得晚的，从收到之日的第二天起数`,
  bureau: '设立该法律援助机构的司法行政部门（司法局）',
  footer: [commonWords.free, commonWords.ask],
};
