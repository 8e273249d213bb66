import { legalAid } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { storyOf, type Story } from '../support/story';
import { aidAgency, staffId } from '../support/town';

/** A child against her parents, and granted aid that somebody asks to end: weeks pass, and the clock is swept. */
jest.setTimeout(180_000);

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** The desk and its head; `interested` is a dispatcher there as well. */
const desk = ['aid-dispatcher', 'aid-supervisor', 'interested'];
const posts = { lawyer: aidAgency };

/** Granted, and with its lawyer at work. */
async function atWork(owner: string, form: Parameters<typeof legalAid>[0] = {}): Promise<Story> {
  const story = await storyOf(office, owner, legalAid(form), posts);
  await story.does('aid-dispatcher', 'startReview');
  await story.does('aid-supervisor', 'grant');
  await story.does('aid-dispatcher', 'assign', { personId: staffId('lawyer') });
  for (const action of ['declareNoConflict', 'begin', 'signAgreement'] as const)
    await story.does('lawyer', action);
  await story.news();
  return story;
}

describe('a fifteen-year-old against her parents (法律援助法 40, 未成年人保护法 11)', () => {
  let story: Story;

  test('applies herself, and is in danger until somebody has looked; the desk and its head are told at once', async () => {
    const filing = legalAid({
      form: {
        ...{ applicantName: '小雅', idNumber: undefined, phone: undefined, bornOn: '2011-03-09' },
        ...{ matter: 'domesticViolence', hardship: 'noMeansTest', guardianIsOtherSide: true },
        ...{ otherSide: '她的父母', helper: '班主任', facts: '爸妈打我，我不敢回家。', language: 'zh' },
      },
    });
    story = await storyOf(office, 'child', filing, posts);
    const { state, toComplete } = await story.page();
    expect(state).toMatchObject({ status: 'submitted', urgent: true });
    expect(state.urgentFor).toContain('childInDanger');
    // Nothing here leads to her parents.
    expect(toComplete).toContain('otherGuardian');
    expect(toComplete).not.toContain('guardian');
    const news = await story.news();
    expect(Object.keys(news).sort()).toEqual(['aid-dispatcher', 'aid-supervisor', 'child', 'interested']);
  });

  test('that a child is harmed is reported within the day, or the head hears of it', async () => {
    const { state } = await story.page();
    expect(state.dues.map(({ clock }) => clock)).toContain('aid.report_harm');
    await story.does('aid-dispatcher', 'recordReport', { to: 'police', on: state.filedAt.slice(0, 10) });
    expect((await story.page()).state.dues.map(({ clock }) => clock)).not.toContain('aid.report_harm');
  });

  test('aid is given first, a lawyer assigned; nobody but she and the office is told of anything', async () => {
    await story.does('aid-supervisor', 'giveUrgently', { ground: 'other', text: '未成年人遭受家庭暴力。' });
    await story.does('aid-dispatcher', 'assign', { personId: staffId('lawyer') });
    expect(await story.now()).toMatchObject({ status: 'assigned' });
    const told = Object.keys(await story.news());
    for (const who of told) expect(['child', 'lawyer', ...desk]).toContain(who);
    // What she may take back before the grant is hers; afterwards it is asked for.
    expect((await story.page()).state.actions).toContain('askToEnd');
    expect(await story.refused('child', 'withdraw')).toBe('wrong_status');
  });
});

describe('granted aid that its recipient asks to end (法律援助法 48(7))', () => {
  test('goes on when the agency says no, with its lawyer and its dates', async () => {
    const story = await atWork('resident');
    const before = await story.now();
    expect(before.dues.map((due) => due.split(' ')[0])).toContain('aid.report');
    expect(await story.refused('resident', 'withdraw')).toBe('wrong_status');
    await story.does('resident', 'askToEnd', { reasons: '对方答应给钱了。' });
    const asked = await story.now();
    expect([asked.status, asked.holder]).toEqual([before.status, before.holder]);
    expect(asked.dues).toEqual(expect.arrayContaining(before.dues));
    expect(asked.dues.some((due) => due.startsWith('aid.decide_end running'))).toBe(true);
    expect(await story.news()).toEqual({
      resident: ['endAsked'],
      lawyer: ['endAsked'],
      'aid-dispatcher': ['endAsked'],
      'aid-supervisor': ['endAsked'],
      interested: ['endAsked'],
    });
    // Nobody decides it for days: the desk is warned and called late, whoever carries the case.
    await office.pass(24 * 7);
    expect((await story.news())['aid-supervisor']).toEqual(expect.arrayContaining(['overdue']));
    await story.does('aid-supervisor', 'declineEnd', { reasons: '钱还没有到账，先不终止。' });
    expect((await story.now()).status).toBe('handling');
  });

  test('ends by a written decision, which can be objected to, and goes on when that is ordered', async () => {
    const story = await atWork('another');
    await story.does('another', 'askToEnd', { reasons: '不想办了。' });
    const ending = { ground: 'askedToEnd', reasons: '受援人请求终止。', article: '《法律援助法》第四十八条' };
    await story.does('aid-supervisor', 'terminate', ending);
    expect(await story.now()).toMatchObject({ status: 'terminated', holder: 'nobody' });
    await story.does('another', 'object', { reasons: '我是被逼着写的。' });
    const order = {
      outcome: 'corrected',
      reasons: '不是本人真实意思。',
      article: '《法律援助法》第四十九条',
    };
    await story.does('bureau-supervisor', 'decideObjection', order);
    expect((await story.now()).status).toBe('handling');
  });

  test('is not ended by a guardian alone: somebody beside them is heard', async () => {
    const form = { applyingAs: 'guardian' as const, beneficiaryName: '小雅', bornOn: '2012-05-01' };
    const before = await storyOf(office, 'guardian', legalAid({ form }), posts);
    expect(await before.refused('guardian', 'withdraw')).toBe('wrong_status');
    await before.does('guardian', 'askToEnd', { reasons: '家里不想闹大。' });
    expect(await before.refused('aid-supervisor', 'declineEnd', { reasons: '先听孩子的。' })).toBe(
      'ward_not_heard',
    );
    await before.does('aid-supervisor', 'declineEnd', { heard: '小雅本人', reasons: '孩子要继续。' });
    expect((await before.now()).status).toBe('submitted');
  });
});

test('whoever brings everything to the window has supplied it, and silence ends nothing', async () => {
  const story = await storyOf(office, 'walker', legalAid(), posts);
  await story.does('aid-dispatcher', 'startReview');
  await story.does('aid-dispatcher', 'requestMaterials', { items: ['劳动合同', '工资条'] });
  const on = (await story.page()).state.updatedAt.slice(0, 10);
  const paper = { name: '劳动合同', copies: 1, pages: 3, isOriginal: true };
  await story.does('aid-dispatcher', 'recordOriginals', {
    papers: [paper],
    on,
    isAll: false,
    missing: ['工资条'],
  });
  expect((await story.now()).status).toBe('materialsRequested');
  const unheardOf = { papers: [paper], on, isAll: false, missing: ['收入证明'] };
  expect(await story.refused('aid-dispatcher', 'recordOriginals', unheardOf)).toBe('not_in_notice');
  await story.does('aid-dispatcher', 'recordOriginals', {
    papers: [{ ...paper, name: '工资条' }],
    on,
    isAll: true,
  });
  expect(await story.now()).toMatchObject({ status: 'reviewing' });
  await office.pass(24 * 40);
  expect((await story.now()).status).toBe('reviewing');
});
