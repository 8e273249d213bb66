import { weComPage } from '../../../../functions/local/stack/front/pages/weComPage';
import { card, key, weComScene as scene } from '../../platforms/wecom/weComScene';

test('the page shows each member’s and each group’s messages, and which were dropped', async () => {
  const { standIn, send, say } = scene();
  for (let count = 0; count < 31; count += 1) await send({ textcard: { ...card, title: '<u>待办' } });
  await say({ msgtype: 'text', text: { content: '两行\n字' } });
  const shown = String(await weComPage(standIn.messages()));
  expect(shown).toContain('<h2>lisi</h2>');
  expect(shown).toContain('群机器人（密钥末四位 0001）');
  expect(shown).not.toContain(key);
  expect(shown).not.toContain('<u>');
  expect(shown.match(/企业微信悄悄丢掉了/g)).toHaveLength(1);
  expect(String(await weComPage([]))).toContain('还没有人收到消息。');
});
