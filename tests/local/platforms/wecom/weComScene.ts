import { localWeComAccount as account } from '../../../../functions/local/platforms/wecom/account';
import {
  createWeComStandIn,
  weComPaths as paths,
  type WeComStandInOptions,
} from '../../../../functions/local/platforms/wecom/wecom';

export const key = 'robot-key-0001';
export const card = { title: '待办', description: '有一件事等您办', url: 'https://app.test/staff' };
export const textcard = { touser: 'LiSi', msgtype: 'textcard', agentid: account.agentId, textcard: card };

export function weComScene(options: Partial<WeComStandInOptions> = {}) {
  let at = new Date('2026-03-02T00:00:00Z').getTime();
  const standIn = createWeComStandIn({ now: () => new Date(at), ...options });
  const token = async (change: Record<string, string> = {}) => {
    const query = new URLSearchParams({ corpid: account.corpId, corpsecret: account.secret, ...change });
    return (await standIn.app.request(`${paths.token}?${query.toString()}`)).json();
  };
  const post = async (address: string, body: unknown) =>
    (await standIn.app.request(address, { method: 'POST', body: JSON.stringify(body) })).json();
  const send = async (change: object = {}) =>
    post(`${paths.send}?access_token=${(await token()).access_token}`, { ...textcard, ...change });
  const say = (body: object, robot = key) => post(`${paths.robot}?key=${robot}`, body);
  return { standIn, token, post, send, say, pass: (seconds: number) => (at += seconds * 1000) };
}

export const worded = (errcode: number, words: string) => ({
  errcode,
  errmsg: expect.stringMatching(
    new RegExp(
      `^${words}, hint: \\[\\d{25}\\], from ip: [\\d.]+, more info at https://open\\.work\\.weixin\\.qq\\.com/devtool/query\\?e=${errcode}$`,
    ),
  ),
});
