import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { NoticeKind } from '../../../contract/words';
import * as z from '../../../contract/z';
import type { Cast } from '../../town/cast';
import type { StandIns } from '../standIns';
import { faultDoors } from './faultDoors';
import { shownMessage } from './messages';
import { smsPage } from './pages/smsPage';
import { weComPage } from './pages/weComPage';
import { shoesOf, shownPeople } from './people';
import { phoneDoors } from './phoneDoors';

const file = (name: string): string => readFileSync(path.join(__dirname, 'pages', name), 'utf8');
const Slug = z.object({ slug: z.string() });

/**
 * The pages of the local stack alone: stepping into someone's shoes, which is a true login through WeChat's stand-in,
 * what the platforms have sent to whom, and what goes wrong next.
 */
export function localPages(cast: Cast, standIns: StandIns, templates: Record<string, string>): Hono {
  const { weChat, sms, weCom } = standIns;
  const shoes = shoesOf([...cast.residents, ...cast.staff]);
  const kinds = new Map(Object.entries(templates).map(([kind, id]) => [id, NoticeKind.parse(kind)]));
  const pages = new Hono();
  pages.get('/local/', (http) => http.html(file('index.html')));
  pages.get('/local/visit', (http) => http.html(file('visit.html')));
  for (const script of ['shoes.js', 'signIn.js', 'people.js', 'visit.js'])
    pages.get(`/local/${script}`, (http) =>
      http.body(file(script), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    );
  pages.get('/local/pages.css', (http) =>
    http.body(file('pages.css'), 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  pages.get('/local/people.json', (http) => http.json(shownPeople(cast)));
  pages.post('/local/step-in', async (http) => {
    const asked = Slug.safeParse(await http.req.json().catch(() => null));
    const person = asked.success ? shoes.of(asked.data.slug) : undefined;
    return person ? http.json({ code: weChat.issueCode(person.openid) }) : http.json({ code: null }, 404);
  });
  pages.get('/local/messages.json', (http) => {
    const person = shoes.of(http.req.query('slug'));
    const sent = person ? [...weChat.sent(person.openid)].reverse() : [];
    return http.json({ messages: sent.map((message) => shownMessage(message, kinds)) });
  });
  pages.get('/local/sms', (http) => http.html(smsPage(sms.texts(), (url) => weChat.link(url))));
  pages.get('/local/wecom', (http) => http.html(weComPage(weCom.messages())));
  phoneDoors(pages, { shoes, weChat, kinds });
  faultDoors(pages, standIns);
  return pages;
}
