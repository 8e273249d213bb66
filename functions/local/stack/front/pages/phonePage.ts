import { html } from 'hono/html';
import type { NoticeKind } from '../../../../contract/words';
import type { SeedPerson } from '../../../town/seedPerson';
import { AnswerWord } from '../../../platforms/wechat/remembered';
import type { ConsentState, SentMessage, WeChatStandIn } from '../../../platforms/wechat/wechat';
import { shownMessage } from '../messages';
import { frame, shownTime } from './frame';

type Html = ReturnType<typeof html>;
type Kinds = Map<string, NoticeKind>;

const answers: Record<AnswerWord, string> = {
  accept: '允许',
  acceptWithAlert: '允许，并弹窗提醒',
  acceptWithAudio: '允许，并响铃提醒',
  acceptWithForcePush: '允许，并强提醒',
  reject: '取消',
  ban: '（模板被微信封禁）',
  filter: '（同名模板被微信合并）',
};

const pushed = {
  waiting: '送达消息还在路上',
  taken: '服务器已收到送达消息',
  givenUp: '送达消息推了三次，服务器都没有收下',
  lost: '送达消息丢了',
} as const;

function stateOf(message: SentMessage, weChat: WeChatStandIn): string {
  const event = weChat.events
    .past()
    .find((one) => one.event === 'subscribe_msg_sent_event' && one.msgId === message.msgId);
  return event ? pushed[event.state] : '送达消息是上次启动时推的';
}

function card(message: SentMessage, weChat: WeChatStandIn, kinds: Kinds): Html {
  const { title, lines } = shownMessage(message, kinds);
  return html`<article class="card">
    <header><b>服务通知</b>${shownTime(message.at)}</header>
    <b>${title}</b>
    <dl>
      ${lines.map(
        ({ label, value }) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <small>${stateOf(message, weChat)}</small>
  </article>`;
}

const leftText = ({ longTerm, left, off }: ConsentState): string => {
  if (off) return '已关闭';
  if (longTerm) return left > 0 ? '长期，已打开' : '长期，没有打开';
  return `一次性，还能发 ${left} 条`;
};

function consentRow(slug: string, consent: ConsentState, name: string): Html {
  const { templateId, longTerm, answer } = consent;
  const hidden = html`<input type="hidden" name="slug" value="${slug}" /><input
      type="hidden"
      name="templateId"
      value="${templateId}"
    />`;
  return html`<tr>
    <th scope="row">${name}<br /><small>${templateId}</small></th>
    <td>${leftText(consent)}</td>
    <td>
      <form class="inline" method="post" action="/local/phone/consent">
        ${hidden}
        <button name="do" value="on">${longTerm ? '打开' : '再允许一条'}</button>
        <button name="do" value="off">关闭</button>
      </form>
    </td>
    <td>
      <form class="inline" method="post" action="/local/phone/answer">
        ${hidden}
        <select name="answer" aria-label="问到“${name}”时怎么答">
          ${AnswerWord.options.map(
            (word) =>
              html`<option value="${word}" ${word === answer ? 'selected' : ''}>${answers[word]}</option>`,
          )}
        </select>
        <button>存下</button>
      </form>
    </td>
  </tr>`;
}

/** One person's phone: the messages on its lock screen, and what its owner lets WeChat send. */
export function phonePage(
  person: SeedPerson,
  weChat: WeChatStandIn,
  kinds: Kinds,
  name: (id: string) => string,
) {
  const { openid, slug } = person;
  const messages = [...weChat.sent(openid)].reverse();
  const off = weChat.isSwitchedOff(openid);
  return frame(
    `${person.name}的手机`,
    html`<section class="screen" aria-label="锁屏上的消息">
        ${messages.length > 0 ? messages.map((message) => card(message, weChat, kinds)) : html`<p>还没有收到消息。</p>`}
      </section>
      <h2>接收通知的设置</h2>
      <form method="post" action="/local/phone/switch">
        <input type="hidden" name="slug" value="${slug}" />
        <p>接收“掌上公共法律服务”的通知：${off ? '已关' : '已开'}</p>
        <button name="on" value="${off ? 'yes' : 'no'}">${off ? '全部打开' : '全部关掉'}</button>
      </form>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">通知</th>
              <th scope="col">现在</th>
              <th scope="col">在设置里</th>
              <th scope="col">小程序问的时候</th>
            </tr>
          </thead>
          <tbody>
            ${weChat.consents(openid).map((consent) => consentRow(slug, consent, name(consent.templateId)))}
          </tbody>
        </table>
      </div>`,
  );
}

/** Whose phone to look at. */
export const phonesPage = (people: readonly SeedPerson[]) =>
  frame(
    '手机上的服务通知',
    html`<p>点一个名字，看微信发到他手机上的消息，替他打开或关掉通知。</p>
      <ul class="choices">
        ${people.map(
          ({ slug, name }) =>
            html`<li><a href="/local/phone?slug=${encodeURIComponent(slug)}">${name}（${slug}）</a></li>`,
        )}
      </ul>`,
  );
