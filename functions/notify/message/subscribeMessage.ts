import type { SubscribeMessage } from '../../channels/wechat/subscribeMessage';
import { characterString, phrase, templateData, thing, time } from '../../channels/wechat/template';
import type { NewNotice } from '../../store/inbox/noticeItem';
import type { Words } from './words';

/**
 * The message of a notice. Every template of ours is chosen with these four keywords, in this order: 事项编号, 当前状态,
 * 更新时间, 温馨提示.
 */
export const subscribeMessage = (
  { caseId, caseNumber, at }: Pick<NewNotice, 'caseId' | 'caseNumber' | 'at'>,
  { state, advice }: Words,
  { openid, templateId }: Pick<SubscribeMessage, 'openid' | 'templateId'>,
): SubscribeMessage => ({
  openid,
  templateId,
  page: `pages/case/index?caseId=${caseId}`,
  data: templateData({
    character_string1: characterString(caseNumber),
    phrase2: phrase(state),
    time3: time(new Date(at)),
    thing4: thing(advice),
  }),
});
