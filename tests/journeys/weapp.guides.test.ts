import { residentWho, castOf } from '../../functions/local/town/cast';
import { builtWeapp } from '../support/prepare';
import { see, seen, tapId, tapText } from '../support/weappHands';
import { phoneOf } from '../support/weappPhone';

test('a stranger finds what to do about 老板不给钱 by their own words on a phone that has no network', async () => {
  const asked: string[] = [];
  const host = phoneOf(
    residentWho(castOf(), 0),
    { origin: '' },
    {
      dist: await builtWeapp(),
      fetch: async (url) => {
        asked.push(url);
        throw new Error('no route');
      },
    },
  );
  host.launch('/pages/home/index');
  await tapId(host, 'to-guides');
  await see(host, '常遇到的事，怎么办');
  host.type(await seen(host, () => host.byId('find-guide')), '老板不给钱');
  await see(host, '找到');
  await tapText(host, '老板欠工资，怎么要');
  await see(host, '申请仲裁最晚这时候');
  await see(host, '《劳动争议调解仲裁法》第九条、第二十七条、第四十四条、第五十三条');
  expect(host.page()).toMatchObject({ route: 'guides/pages/guides/index' });
  // Not even what was looked for leaves the phone.
  expect(asked.map(decodeURIComponent).join()).not.toMatch(/老板|不给钱/);
  host.back();
  await see(host, '老板欠工资，怎么要');
  expect(host.console()).toEqual([]);
  await host.close();
}, 120_000);
