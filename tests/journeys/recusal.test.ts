import { consultation, firstPetition } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { storyOf } from '../support/story';
import { department, otherCentre, staffId } from '../support/town';
import { complainedAbout } from '../support/upstairs';

/** A resident asks staff to step aside, and says later who the other side is; the clock is swept twice a day. */
jest.setTimeout(240_000);

const why = '他是老板的亲弟弟，村里人都知道。';
const ask = (whom: string) => ({ whom, reasons: why });
const answer = { text: '可以申请劳动仲裁。' };

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('a lawyer asked to step aside decides nothing, does not read why, and is a stranger once it is decided', async () => {
  const story = await storyOf(office, 'olan', consultation());
  await story.does('centre-dispatcher', 'assign', { personId: staffId('lawyer') });
  await story.news();
  const { state } = await story.does('olan', 'askRecusal', ask('assignee'));
  expect(state.actions).not.toContain('askRecusal');
  expect(state.holder).toMatchObject({ at: 'person', name: '工作人员lawyer' });
  expect(state.dues.map(({ clock }) => clock)).toEqual(['consult.message', 'consult.recusal']);
  expect(await story.news()).toEqual({
    olan: ['changeAsked'],
    'centre-dispatcher': ['changeAsked'],
    'centre-supervisor': ['changeAsked'],
  });
  const words = async (who: string) => JSON.stringify((await story.opens(who)).timeline);
  expect(await words('lawyer')).not.toContain(why);
  expect(await words('centre-dispatcher')).not.toContain(why);
  expect(await words('centre-supervisor')).toContain(why);
  expect(await story.refused('lawyer', 'answer', answer)).toBe('not_allowed');
  expect(await story.refused('lawyer', 'decideRecusal', { outcome: 'stays', reasons: '没有。' })).toBe(
    'not_allowed',
  );
  await story.does('centre-supervisor', 'decideRecusal', { outcome: 'stepsAside', reasons: '应当回避。' });
  expect(await story.news()).toEqual({
    olan: ['decision'],
    'centre-dispatcher': ['arrived'],
    'second-lawyer': ['arrived'],
    lawyer: ['reassigned'],
  });
  expect(await story.refused('lawyer', 'take')).toBe('not_found');
  expect(await story.listed('lawyer')).toBe(false);
  const given = { personId: staffId('lawyer') };
  expect(await story.refused('centre-dispatcher', 'assign', given)).toBe('conflict_of_interest');
  await story.does('second-lawyer', 'take');
  await story.does('second-lawyer', 'answer', answer);
});

test('the head of a body is decided on by the level above; its dates run on; it cannot rest', async () => {
  const story = await storyOf(office, 'sarna', firstPetition({ form: { address: '东街三号' } }));
  await story.does('petition-dispatcher', 'register');
  await story.does('petition-dispatcher', 'classify', { type: 'appeal', route: 'petition' });
  await story.does('petition-dispatcher', 'transfer', { organisationId: department });
  await story.does('department-dispatcher', 'accept');
  await story.does('department-dispatcher', 'investigate');
  await story.does('sarna', 'askRecusal', ask('head'));
  // The petition office of the county, which had handed it over, is above its departments.
  await story.isSeenBy(
    'petition-dispatcher in outline',
    'petition-supervisor',
    'department-dispatcher',
    'department-supervisor',
  );
  const opinion = {
    outcome: 'notSupported',
    request: '补发征地补偿款。',
    facts: '已经发放。',
    opinion: '不予支持。',
    basis: '《信访工作条例》第三十二条',
  };
  const stays = { outcome: 'stays', reasons: '没有查到亲属关系。' };
  expect(await story.refused('department-supervisor', 'giveOpinion', opinion)).toBe('not_allowed');
  expect(await story.refused('department-supervisor', 'decideRecusal', stays)).toBe('not_allowed');
  await story.news();
  await office.pass(8 * 24);
  expect((await story.news()).sarna).toContain('overdue');
  const { dues } = await story.now();
  expect(dues.map((due) => due.split(' ').slice(0, 2).join(' '))).toEqual([
    'petition.recusal overdue',
    'petition.handle running',
  ]);
  await story.does('petition-supervisor', 'decideRecusal', stays);
  expect((await story.news()).sarna).toEqual(['decision']);
  await story.does('department-supervisor', 'giveOpinion', opinion);
});

test('an office whose only head steps aside has the level above carry on', async () => {
  const story = await storyOf(office, 'tuya', firstPetition());
  await story.does('petition-dispatcher', 'register');
  await story.does('tuya', 'askRecusal', ask('head'));
  const aside = { outcome: 'stepsAside', reasons: '和当事人有直接利害关系。' };
  await story.does('city-petition-supervisor', 'decideRecusal', aside);
  expect(await story.now()).toMatchObject({ status: 'registered', holder: '乌兰察布市信访局' });
  await story.isSeenBy('city-petition-dispatcher', 'city-petition-supervisor');
});

test('who took a step can be asked as well; whom the choice stands for nobody is said', async () => {
  const story = await storyOf(office, 'bayar', firstPetition());
  await story.does('petition-dispatcher', 'register');
  expect(await story.refused('bayar', 'askRecusal', ask('assignee'))).toBe('unknown_person');
  expect(await story.refused('bayar', 'askRecusal', ask('step-1'))).toBe('unknown_person');
  await story.does('bayar', 'askRecusal', ask('step-2'));
  await story.does('petition-supervisor', 'decideRecusal', { outcome: 'stepsAside', reasons: '应当回避。' });
  expect(await story.refused('petition-dispatcher', 'message', { text: '看看' })).toBe('not_found');
});

test('somebody whom the resident cannot name is named by the decision; whom nobody can name, the matter leaves', async () => {
  const story = await storyOf(office, 'olan', consultation());
  await story.does('centre-dispatcher', 'assign', { personId: staffId('lawyer') });
  await story.does('olan', 'askRecusal', ask('someone'));
  const decided = { outcome: 'stepsAside', reasons: '应当回避。' };
  const nobody = { ...decided, names: ['查无此人'] };
  expect(await story.refused('centre-supervisor', 'decideRecusal', nobody)).toBe('unknown_person');
  await story.does('centre-supervisor', 'decideRecusal', { ...decided, names: ['工作人员second-lawyer'] });
  expect((await story.now()).holder).toContain('工作人员lawyer');
  const given = { personId: staffId('second-lawyer') };
  expect(await story.refused('centre-dispatcher', 'assign', given)).toBe('conflict_of_interest');
  await story.does('olan', 'askRecusal', ask('someone'));
  await story.does('centre-supervisor', 'decideRecusal', decided);
  expect(await story.now()).toMatchObject({ status: 'assigned', holder: '乌兰察布市公共法律服务中心' });
  expect(await story.refused('lawyer', 'answer', answer)).toBe('not_found');
});

test('the resident says later who the other side is: the wall closes in the same step', async () => {
  const story = await storyOf(office, 'erdeni', firstPetition());
  await story.does('petition-dispatcher', 'register');
  await story.does('petition-dispatcher', 'classify', { type: 'appeal', route: 'petition' });
  await story.does('petition-dispatcher', 'transfer', { organisationId: complainedAbout });
  await story.opens('complained-dispatcher');
  await story.does('erdeni', 'nameOtherSide', { organisationIds: [complainedAbout] });
  await story.isSeenBy(
    'petition-dispatcher',
    'petition-supervisor',
    'agent in outline',
    'second-agent in outline',
  );
  const asked = await storyOf(office, 'naran', consultation());
  await asked.does('centre-dispatcher', 'transfer', { organisationId: otherCentre });
  await asked.does('naran', 'nameOtherSide', { organisationIds: [otherCentre] });
  expect(await asked.refused('other-dispatcher', 'accept')).toBe('not_found');
});
