import type { NoticeKind } from '../../../contract/words';
import type { SentMessage } from '../../platforms/wechat/wechat';

/** The keywords that our templates are chosen with, in the order WeChat numbers them. */
const labels: Record<string, string> = {
  character_string1: '事项编号',
  phrase2: '当前状态',
  time3: '更新时间',
  thing4: '温馨提示',
};

const titles: Partial<Record<NoticeKind, string>> = {
  accepted: '受理通知',
  assigned: '承办通知',
  materialsRequested: '补充材料通知',
  answered: '答复通知',
  message: '留言通知',
  decision: '决定通知',
  transferred: '转送通知',
  returned: '转送通知',
  closed: '办结通知',
};

export const titleOf = (kind: NoticeKind | undefined): string => (kind && titles[kind]) ?? '服务通知';

export type ShownMessage = { title: string; lines: { label: string; value: string }[] };

/** A message as WeChat would show it on the phone. */
export function shownMessage(
  { templateId, data }: SentMessage,
  kinds: Map<string, NoticeKind>,
): ShownMessage {
  return {
    title: titleOf(kinds.get(templateId)),
    lines: Object.entries(data).map(([key, { value }]) => ({ label: labels[key] ?? key, value })),
  };
}
