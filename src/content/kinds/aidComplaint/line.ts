import type { ComplainedAbout } from '../../../../functions/contract/kinds/aidComplaint';
import type { KindLine } from '../line';

export const complainedAbout: Record<ComplainedAbout, { label: string; note: string }> = {
  worker: { label: '律师（或者别的承办人）', note: '替我办案、答复我的那个人。' },
  firm: { label: '律师事务所', note: '律师所在的单位。' },
  agency: { label: '法律援助中心', note: '收申请、派律师的窗口和单位；公共法律服务中心也选这个。' },
  unsure: { label: '说不清', note: '不知道是谁的责任，由司法局去查。' },
};

export const line: KindLine<'aidComplaint'> = {
  name: '投诉法律援助服务',
  door: { icon: null, note: '对法律援助律师、律师事务所、法律援助中心不满意，由司法局来查' },
  page: '投诉律师或者机构',
  matters: {
    worker: complainedAbout.worker.label,
    firm: complainedAbout.firm.label,
    agency: complainedAbout.agency.label,
    unsure: complainedAbout.unsure.label,
  },
  next: {
    complained: '等司法局决定受不受理',
    transferred: '转给该管的司法局了，等受理',
    returned: '正在确认归谁管',
    disputed: '上级正在定归谁管',
    accepted: '受理了，接下来调查',
    investigating: '司法局正在调查',
    decided: '作出决定了，正在写答复',
    told: '看书面答复',
    notAccepted: '看看该去哪里',
    withdrawn: '您撤回了',
  },
};
