import type { Day } from '../../../contract/ids';
import type { Cast } from '../../town/cast';
import type { Filing } from '../../../contract/kinds';
import { isSaid, newKey, type Stage } from '../demo/player';
import { fortyPlays, type Play } from '../demo/plays';
import { liveAmongRivals } from './rivals';

/** Of twenty lives, one goes its whole way in the demo's manner, two are written at by two at once, the rest are short. */
const inTwenty = { whole: 1, rivals: 2 };

const questions = [
  '房东不退押金，说墙上有划痕，该怎么办？',
  '老板欠了三个月工资，没有签合同，能要回来吗？',
  '邻居盖房挡住了我家的窗户，能不能要求拆除？',
  '网上买的饲料和宣传的不一样，商家不肯退货。',
  '老人的赡养费，兄弟几个谈不拢，怎么分？',
];

const reply = '请先把合同和转账记录保存好；协商不成，可以申请调解，也可以到法院起诉。';

/** A question, its answer, read and closed, each asked for once: what is sent again the network decides. */
async function liveShortly({ tally, staff, county, duty, owner }: Stage, filing: Filing): Promise<void> {
  const lawyer = await staff(county, duty, 'serviceCentre', 'lawyer');
  const { state } = tally.pass('file', await owner.call('fileCase', { body: filing }));
  const params = { caseId: state.id };
  const answer = { action: 'answer', input: { text: reply }, version: 1, key: newKey() } as const;
  tally.pass('answer', await lawyer.call('actOnCase', { params, body: answer }));
  const read = tally.pass('read', await owner.call('getCase', { params, query: {} }));
  tally.hold('the resident reads the answer', isSaid(read.timeline, 'text', reply));
  const { version } = read.state;
  const close = { action: 'close', input: { solved: true }, version, key: newKey() } as const;
  tally.pass('close', await owner.call('actOnCase', { params, body: close }));
}

/** So many lives of every kind, one after the other in the same order for the same number. */
export function livesOf(count: number, cast: Cast, today: Day): Play[] {
  const whole = fortyPlays(cast, today);
  // Kinds in turn, so that a short run meets all of them.
  const kinds = [...new Set(whole.map(({ title }) => title))];
  const byKind = kinds.map((kind) => whole.filter(({ title }) => title === kind));
  const counties = cast.areas.filter(({ level }) => level === 'county').map(({ code }) => code.slice(0, 6));
  return Array.from({ length: count }, (_, number): Play => {
    const turn = Math.floor(number / 20);
    const place = number % 20;
    const county = counties[number % counties.length] ?? '';
    if (place < inTwenty.whole) {
      const kind = byKind[turn % byKind.length] ?? whole;
      const play = kind[Math.floor(turn / byKind.length) % kind.length];
      if (play) return { ...play, filing: { ...play.filing, key: newKey() } };
    }
    const question = `${questions[number % questions.length]}（第 ${number + 1} 件）`;
    const form = { topic: 'other', question, language: 'zh' } as const;
    const isRivals = place < inTwenty.whole + inTwenty.rivals;
    return {
      title: isRivals ? 'rivals' : 'question',
      county,
      filing: { kind: 'consultation', key: newKey(), areaCode: `${county}000000`, form },
      live: isRivals ? liveAmongRivals : liveShortly,
    };
  });
}
