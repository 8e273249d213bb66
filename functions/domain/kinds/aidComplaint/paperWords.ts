import type {
  ComplainedAbout,
  ComplaintGround,
  ComplaintOutcome,
} from '../../../contract/kinds/aidComplaint';
import { commonWords } from '../../papers/commonWords';

/** Sentences that stand in the papers of a complaint about legal aid (法律援助法 55, 56; 司法部令第149号). */
export const complaintWords = {
  opening: (day: string, about: string) => `您于${day}提出的对${about}的投诉，`,
  accepted: (opening: string) => `${opening}经审查，属于本机关职责范围，决定予以受理。`,
  finishBy: (day: string) =>
    `本机关将依法调查，最晚 ${day} 作出处理决定；情况复杂需要延长的，由负责人批准，并告诉您理由和新的日期。`,
  apart:
    '本机关不会把您的投诉和您提交的材料交给被投诉的单位和人员；需要他们说明情况的，只问必须问的事。投诉不影响您继续得到法律援助。',
  change: '想换一位律师的，是另一件事：向法律援助机构提出，不用等投诉的结果。',
  notAccepted: (opening: string, ground: string) => `${opening}经审查：${ground}，决定不予受理。`,
  door: '可以向这里提出',
  again:
    '不同意的，可以在手机上请求重新看一看，早提早办，晚了也收；有新的事实、证据的，可以作为新的投诉再提出。',
  answered: (opening: string, day: string) => `${opening}本机关已于${day}作出处理决定，现答复如下：`,
  facts: '查明的情况',
  outcome: '处理结果',
  more: '其他说明',
  rest: '认为本文书侵犯自己合法权益的，可以自知道之日起六十日内申请行政复议（《行政复议法》第二十条），或者自知道之日起六个月内向人民法院提起行政诉讼（《行政诉讼法》第四十六条）。是否受理，由复议机关、人民法院依法决定。',
  basis: '《法律援助法》第五十五条，《法律援助投诉处理办法》（司法部令第149号）',
  footer: [commonWords.free, commonWords.ask],
};

export const complainedAbout: Record<ComplainedAbout, string> = {
  worker: '法律援助人员',
  firm: '法律援助人员所在单位',
  agency: '法律援助机构',
  unsure: '法律援助服务',
};

export const complaintGrounds: Record<ComplaintGround, string> = {
  answeredBefore: '同一事项已经依法处理并且答复过，没有新的事实和理由',
  otherProcedure: '该事项正在或者应当通过诉讼、仲裁、行政复议等程序处理',
  notAboutAid: '所反映的不是法律援助活动中的行为',
};

export const complaintOutcomes: Record<ComplaintOutcome, string> = {
  sanctioned: '投诉属实，依法给予处罚或者处分',
  corrected: '投诉属实或者部分属实，给予批评教育，责令限期整改',
  noFault: '没有查实所投诉的违法违规行为',
};
