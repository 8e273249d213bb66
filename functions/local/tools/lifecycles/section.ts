import { CaseKind } from '../../../contract/words';
import { withMarked } from '../marked';
import { diagramOf } from './diagram';

const kindNames: Record<CaseKind, string> = {
  consultation: '法律咨询',
  legalAid: '法律援助',
  petition: '信访代办',
  aidComplaint: '法律援助投诉',
};

const legend = [
  '每个框是一个状态，旁边是它属于五步里的哪一步、现在该谁动手；箭头上是动作和谁可以做，⏰ 是没有人动手也会发生的。',
  '分流员、负责人、值班的人，都是指当时收着这件事的单位里的。',
  '为了看得清，随时都可以做的没有画：没有结束的办件可以留言（message）、登记对方单位（nameOtherSide）、撤回（withdraw，到',
  'withdrawn；已经给予的援助不能撤回，只能请求终止 askToEnd）、登记窗口收到的材料（recordOriginals）、放进文件（attachFiles，结束以后也可以）；信访代办还可以同意、谢绝、撤销委托（agreeMandate、declineMandate、revokeMandate），代办员可以申明回避（declareConflict）。',
].join('\n');

const diagram = (kind: CaseKind): string =>
  [`### ${kindNames[kind]}`, '', '```mermaid', diagramOf(kind), '```'].join('\n');

/** The lifecycles of all kinds, as their page holds them. */
export const lifecycleSection = (): string =>
  [legend, ...CaseKind.options.map((kind) => diagram(kind))].join('\n\n');

export const lifecyclePage = 'functions/domain/kinds/README.md';

/** The page with its lifecycles as the tables say them. @throws Error when it has no place for them */
export const withLifecycles = (page: string): string => withMarked(page, 'lifecycles', lifecycleSection());
