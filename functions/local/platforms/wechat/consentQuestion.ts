import type { AnswerWord } from './remembered';
import type { Memory } from './memory';
import type { Push } from './push/push';
import type { Registered } from './sendRoute';

/** What `wx.requestSubscribeMessage` ends with: a word for each template, or the number of a failure. */
export type QuestionAnswered =
  | { readonly ok: true; readonly answers: Readonly<Record<string, AnswerWord>> }
  | { readonly ok: false; readonly errCode: 10001 | 20001 | 20002 | 20003 | 20004; readonly errMsg: string };

const mostAtOnce = 5;
const failures = {
  10001: 'TmplIds can not be empty',
  20001: 'No template data return, verify the template id exist',
  20002: 'Templates type must be same',
  20003: 'Templates count out of max bounds',
  20004: 'The main switch is switched off',
} as const;

export interface ConsentQuestion {
  /** The question that `wx.requestSubscribeMessage` opens, answered as the person was told to answer. */
  ask(openid: string, templateIds: readonly string[]): Promise<QuestionAnswered>;
  /** The person turns a template on; one that is not long-term is good for one more message. */
  turnOn(openid: string, templateId: string): Promise<void>;
  /** The person turns a template off; what they had accepted is gone. */
  turnOff(openid: string, templateId: string): Promise<void>;
}

const accepts = (word: AnswerWord): boolean => word.startsWith('accept');

/** How a person consents, on the phone: what it changes, and what WeChat tells the account of it. */
export function consentQuestion(
  { templates, longTerm = [] }: Registered,
  memory: Memory,
  { push }: Pick<Push, 'push'>,
): ConsentQuestion {
  const isLongTerm = (templateId: string) => longTerm.includes(templateId);
  const failed = (errCode: keyof typeof failures): QuestionAnswered => ({
    ok: false,
    errCode,
    errMsg: `requestSubscribeMessage:fail ${failures[errCode]}`,
  });
  function accept(openid: string, templateId: string): void {
    if (isLongTerm(templateId)) memory.stand(openid, templateId);
    else memory.grant(openid, templateId, 1);
  }
  function wordFor(openid: string, templateId: string): AnswerWord {
    return memory.isOff(openid, templateId) ? 'reject' : memory.answerOf(openid, templateId);
  }

  return {
    async ask(openid, templateIds) {
      const ids = [...new Set(templateIds)];
      if (ids.length === 0) return failed(10001);
      if (ids.length > mostAtOnce) return failed(20003);
      if (memory.isSwitchedOff(openid)) return failed(20004);
      if (templates && ids.some((id) => templates[id] === undefined)) return failed(20001);
      if (new Set(ids.map(isLongTerm)).size > 1) return failed(20002);

      const words = ids.map((id) => [id, wordFor(openid, id)] as const);
      for (const [id, word] of words) if (accepts(word)) accept(openid, id);
      const choices = words
        .filter(([, word]) => accepts(word) || word === 'reject')
        .map(([templateId, word]) => ({ templateId, accepted: accepts(word) }));
      if (choices.length > 0) await push({ event: 'subscribe_msg_popup_event', openid, choices });
      return { ok: true, answers: Object.fromEntries(words) };
    },
    async turnOn(openid, templateId) {
      accept(openid, templateId);
      const choices = [{ templateId, accepted: true }];
      await push({ event: 'subscribe_msg_popup_event', openid, choices });
    },
    async turnOff(openid, templateId) {
      memory.refuse(openid, templateId);
      const choices = [{ templateId, accepted: false }];
      await push({ event: 'subscribe_msg_change_event', openid, choices });
    },
  };
}
