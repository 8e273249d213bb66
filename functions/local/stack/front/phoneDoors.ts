import type { Hono } from 'hono';
import * as z from '../../../contract/z';
import type { NoticeKind } from '../../../contract/words';
import { words } from '../../../notify/message/words';
import { AnswerWord } from '../../platforms/wechat/remembered';
import type { WeChatStandIn } from '../../platforms/wechat/wechat';
import { titleOf } from './messages';
import { phonePage, phonesPage } from './pages/phonePage';
import type { Shoes } from './people';

const Slug = z.object({ slug: z.string() });
const Consent = Slug.extend({ templateId: z.string(), do: z.enum(['on', 'off']) });
const Answer = Slug.extend({ templateId: z.string(), answer: AnswerWord });
const Switch = Slug.extend({ on: z.enum(['yes', 'no']) });
const Question = Slug.extend({ templateIds: z.array(z.string()) });

type Parts = {
  shoes: Shoes;
  weChat: WeChatStandIn;
  kinds: Map<string, NoticeKind>;
};

/** People's phones: their messages, their settings, and the question about messages, asked without WeChat. */
export function phoneDoors(pages: Hono, { shoes, weChat, kinds }: Parts): void {
  const name = (templateId: string): string => {
    const kind = kinds.get(templateId);
    return kind ? `${titleOf(kind)}：${words[kind]?.state ?? '不用微信发'}` : templateId;
  };
  const phoneOf = (slug: string): string => `/local/phone?slug=${encodeURIComponent(slug)}`;

  pages.get('/local/phone', (http) => {
    const slug = http.req.query('slug');
    if (slug === undefined) return http.html(phonesPage(shoes.everybody));
    const person = shoes.of(slug);
    return person ? http.html(phonePage(person, weChat, kinds, name)) : http.text('没有这个人。', 404);
  });

  /** A form of the page: what it does to a person's phone, and back to that phone. */
  function form<S extends z.ZodType<{ slug: string }>>(
    path: string,
    schema: S,
    act: (openid: string, asked: z.output<S>) => void | Promise<void>,
  ): void {
    pages.post(path, async (http) => {
      const asked = schema.safeParse(await http.req.parseBody());
      const person = asked.success ? shoes.of(asked.data.slug) : undefined;
      if (!asked.success || !person) return http.text('没有这个人，或者填得不对。', 400);
      await act(person.openid, asked.data);
      return http.redirect(phoneOf(person.slug), 303);
    });
  }
  form('/local/phone/consent', Consent, (openid, asked) =>
    asked.do === 'on' ? weChat.turnOn(openid, asked.templateId) : weChat.turnOff(openid, asked.templateId),
  );
  form('/local/phone/answer', Answer, (openid, { templateId, answer }) =>
    weChat.willAnswer(openid, templateId, answer),
  );
  form('/local/phone/switch', Switch, (openid, { on }) => weChat.switchAll(openid, on === 'yes'));

  pages.post('/local/subscribe', async (http) => {
    const asked = Question.safeParse(await http.req.json().catch(() => null));
    const person = asked.success ? shoes.of(asked.data.slug) : undefined;
    if (!asked.success || !person) return http.json({ ok: false }, 404);
    return http.json(await weChat.ask(person.openid, asked.data.templateIds));
  });
}
