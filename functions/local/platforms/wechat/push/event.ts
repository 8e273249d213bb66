import { stringify } from 'lossless-json';

export type Choice = { readonly templateId: string; readonly accepted: boolean };

/** What WeChat tells an account of its messages. */
export type NewEvent =
  | {
      readonly event: 'subscribe_msg_popup_event';
      readonly openid: string;
      readonly choices: readonly Choice[];
    }
  | {
      readonly event: 'subscribe_msg_change_event';
      readonly openid: string;
      readonly choices: readonly Choice[];
    }
  | {
      readonly event: 'subscribe_msg_sent_event';
      readonly openid: string;
      readonly templateId: string;
      readonly msgId: string;
      readonly errorCode: number;
      readonly errorStatus: string;
    };

/** The forms in which the payload is seen: under `List`, as an array, or alone. */
export const shapes = ['list', 'array', 'object'] as const;
export type Shape = (typeof shapes)[number];

const fieldOf = {
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
} as const;

function itemsOf(event: NewEvent, shape: Shape): object[] {
  if (event.event !== 'subscribe_msg_sent_event')
    return event.choices.map(({ templateId, accepted }) => ({
      TemplateId: templateId,
      SubscribeStatusString: accepted ? 'accept' : 'reject',
      ...(event.event === 'subscribe_msg_popup_event' && { PopupScene: '0' }),
    }));
  const { templateId, msgId, errorCode, errorStatus } = event;
  // An object of its own carries true numbers, as JSON can; the other two carry text, as XML did.
  const numbers = shape === 'object';
  return [
    {
      TemplateId: templateId,
      MsgID: numbers ? BigInt(msgId) : msgId,
      ErrorCode: numbers ? errorCode : String(errorCode),
      ErrorStatus: errorStatus,
    },
  ];
}

function shaped(event: NewEvent, shape: Shape): unknown {
  const items = itemsOf(event, shape);
  if (shape === 'array') return items;
  const [only, ...others] = items;
  if (shape === 'object' && others.length === 0) return only;
  return { List: event.event === 'subscribe_msg_sent_event' ? only : items };
}

/** The message of an event in JSON mode. `to` is the account's own id, `at` the time it happened. */
export function eventMessage(event: NewEvent, shape: Shape, to: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return (
    stringify({
      ToUserName: to,
      FromUserName: event.openid,
      CreateTime: shape === 'object' ? seconds : String(seconds),
      MsgType: 'event',
      Event: event.event,
      [fieldOf[event.event]]: shaped(event, shape),
    }) ?? ''
  );
}
