import { eventsIn } from '../../../../functions/channels/wechat/push/eventsIn';
import { eventMessage, shapes, type NewEvent } from '../../../../functions/local/platforms/wechat/push/event';

const at = new Date('2026-03-02T00:00:00.000Z');
const openid = 'oResident1';
const pushed = (event: NewEvent) => shapes.map((shape) => eventsIn(eventMessage(event, shape, 'gh_1', at)));
const said = { openid, at: at.toISOString() };

test('what was answered in the dialog is read in all three shapes', () => {
  const choices = [
    { templateId: 't1', accepted: true },
    { templateId: 't2', accepted: false },
  ];
  for (const events of pushed({ event: 'subscribe_msg_popup_event', openid, choices }))
    expect(events).toEqual(choices.map((choice) => ({ ...said, about: 'popup', ...choice })));
});

test('so is one answer alone, and what was changed in the settings', () => {
  const choices = [{ templateId: 't1', accepted: false }];
  for (const events of pushed({ event: 'subscribe_msg_change_event', openid, choices }))
    expect(events).toEqual([{ ...said, about: 'change', templateId: 't1', accepted: false }]);
});

test('a message id that no number can hold is read as it is, written as text or as a number', () => {
  const msgId = '1988810812324364291';
  const sent = { event: 'subscribe_msg_sent_event', openid, templateId: 't1', msgId } as const;
  for (const events of pushed({ ...sent, errorCode: 0, errorStatus: 'success' }))
    expect(events).toEqual([
      { ...said, about: 'sent', templateId: 't1', messageId: msgId, arrived: true, reason: null },
    ]);
  for (const [event] of pushed({ ...sent, errorCode: 43101, errorStatus: 'user refuse to accept the msg' }))
    expect(event).toMatchObject({ arrived: false, reason: '43101 user refuse to accept the msg' });
});

test('the list may lie beside the event’s name, as in WeChat’s own sample', () => {
  const message = {
    ToUserName: 'gh_1',
    FromUserName: openid,
    CreateTime: '1772409600',
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    List: [{ TemplateId: 't1', SubscribeStatusString: 'accept', PopupScene: '2' }],
  };
  expect(eventsIn(JSON.stringify(message))).toEqual([
    { ...said, about: 'popup', templateId: 't1', accepted: true },
  ]);
});

test('an event of another sort says nothing, and neither does a word that is neither yes nor no', () => {
  const head = { FromUserName: openid, CreateTime: 1772409600, MsgType: 'event' };
  const media = { ...head, Event: 'wxa_media_check', trace_id: 'x', result: { suggest: 'pass' } };
  const ban = {
    ...head,
    Event: 'subscribe_msg_popup_event',
    SubscribeMsgPopupEvent: { List: { TemplateId: 't1', SubscribeStatusString: 'ban' } },
  };
  expect([eventsIn(JSON.stringify(media)), eventsIn(JSON.stringify(ban))]).toEqual([[], []]);
});

test.each([
  '',
  '[]',
  '{"FromUserName":"o","Event":"subscribe_msg_popup_event"}',
  '{"FromUserName":"o","CreateTime":"never","Event":"subscribe_msg_popup_event"}',
  '{"FromUserName":"o","CreateTime":1,"Event":"subscribe_msg_sent_event","SubscribeMsgSentEvent":{"TemplateId":"t"}}',
])('%s cannot be read', (message) => {
  expect(() => eventsIn(message)).toThrow();
});
