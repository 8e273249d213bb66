import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { Refused } from '../../functions/domain/refused';
import type { Api, RawReply } from './api';
import { carriedPetition, consultation, deed, fileOne, firstPetition, goes, legalAid } from './filings';
import { offeredPetition, petition } from './filings';
import { decidedByTwo, draftRefusals } from './drafting';
import { type Person, requestTo, signIn, staff } from './person';
import { papers } from './inputs';
import type { LawProblem } from './lawProblems';
import { centre, department, petitionOffice, staffId } from './town';

export { lawProblems, type LawProblem } from './lawProblems';

/** What is refused, ready to be sent: all that goes before has been done. */
type Asked = () => Promise<RawReply>;

const byAppeal = { type: 'appeal', route: 'petition' };
const aMonth = 31 * 86_400_000;
const noCode = '22222-22222-22222';

/** One way to meet each of them. */
export function lawRefusals(api: Api, resident: () => Person): Record<LawProblem, () => Promise<Asked>> {
  const acting = (person: Person, ...said: Parameters<typeof deed>): Asked => {
    const asked = deed(...said);
    return () => person.send('actOnCase', asked);
  };
  /** An application under review whose one materials notice has been answered. */
  const supplied = async (dispatcher: Person) => {
    const { state } = await fileOne(resident(), legalAid());
    const asked = await goes(dispatcher, state, ['startReview'], ['requestMaterials', { items: papers }]);
    return goes(resident(), asked, ['supplyMaterials', { text: '都带来了。' }]);
  };
  /** Aid that a lawyer was given today and has in hand. */
  const aidInHand = async () => {
    const head = await staff(api, 'aid-supervisor');
    const lawyer = await staff(api, 'firm-lawyer');
    const { state } = await fileOne(resident(), legalAid());
    const given = { personId: staffId('firm-lawyer') };
    const assigned = await goes(head, state, ['startReview'], ['grant'], ['assign', given]);
    const handled = await goes(lawyer, assigned, ['declareNoConflict'], ['begin'], ['signAgreement']);
    return { lawyer, handled };
  };

  return {
    ...draftRefusals(api, resident),
    materials_already_requested: async () => {
      const dispatcher = await staff(api, 'aid-dispatcher');
      return acting(dispatcher, await supplied(dispatcher), 'requestMaterials', { items: ['户口簿'] });
    },
    not_in_notice: async () => {
      const dispatcher = await staff(api, 'aid-dispatcher');
      const said = { items: ['户口簿'], text: '请说明。' };
      return acting(dispatcher, await supplied(dispatcher), 'askExplanation', said);
    },
    ward_not_heard: async () => {
      const filing = legalAid({ form: { applyingAs: 'guardian', beneficiaryName: '小雅' } });
      const { state } = await fileOne(resident(), filing);
      const asked = await goes(resident(), state, ['askToEnd', { reasons: '不想办了。' }]);
      return acting(await staff(api, 'aid-supervisor'), asked, 'declineEnd', { reasons: '还要办。' });
    },
    extension_used: async () => {
      const [agent, head] = [await staff(api, 'agent'), await staff(api, 'department-supervisor')];
      const offered = await offeredPetition(resident(), agent, department);
      const more = { days: 10, reasons: '需要重新测量地块。' };
      const accepted = await goes(head, offered, ['accept']);
      const officer = await staff(api, 'department-dispatcher');
      const { state } = await decidedByTwo([officer, head], accepted, 'extend', more);
      return acting(head, state, 'extend', more);
    },
    explanation_already_asked: async () => {
      const dispatcher = await staff(api, 'aid-dispatcher');
      const about = { items: papers.slice(0, 1), text: '请说明。' };
      const asked = await goes(dispatcher, await supplied(dispatcher), ['askExplanation', about]);
      const explained = await goes(resident(), asked, ['supplyMaterials', { text: '说明在这里。' }]);
      return acting(dispatcher, explained, 'askExplanation', about);
    },
    extension_too_late: async () => {
      const [agent, head] = [await staff(api, 'agent'), await staff(api, 'department-supervisor')];
      const accepted = await goes(head, await offeredPetition(resident(), agent, department), ['accept']);
      api.wait(2 * aMonth);
      const more = { days: 10, reasons: '需要重新测量地块。' };
      return acting(await staff(api, 'department-supervisor'), accepted, 'extend', more);
    },
    return_too_late: async () => {
      const offered = await offeredPetition(resident(), await staff(api, 'agent'), department);
      api.wait(aMonth);
      const clerk = await staff(api, 'department-dispatcher');
      return acting(clerk, offered, 'sendBack', { reasons: '不属于本单位职权。' });
    },
    date_in_future: async () => {
      const { lawyer, handled } = await aidInHand();
      return acting(lawyer, handled, 'conclude', { result: '判了。', on: addDays(dayOf(api.now()), 1) });
    },
    date_before_case: async () => {
      const { lawyer, handled } = await aidInHand();
      return acting(lawyer, handled, 'conclude', { result: '判了。', on: addDays(dayOf(api.now()), -1) });
    },
    mandate_needed: async () => {
      const { state } = await fileOne(resident(), petition());
      return acting(resident(), state, 'revokeMandate');
    },
    wrong_route: async () => {
      const agent = await staff(api, 'agent');
      const carried = await carriedPetition(resident(), agent);
      const classified = await goes(agent, carried, ['register'], ['classify', byAppeal]);
      return acting(agent, classified, 'redirect', { route: 'litigation', text: '到法院起诉。' });
    },
    not_that_question: async () => {
      const agent = await staff(api, 'agent');
      const carried = await carriedPetition(resident(), agent);
      const on = dayOf(api.now());
      const posted = await goes(
        agent,
        carried,
        ['register'],
        ['classify', { type: 'appeal', route: 'litigation' }],
        ['redirect', { route: 'litigation', text: '转给政法机关。' }],
        ['recordPost', { way: 'posted', on }],
      );
      return acting(agent, posted, 'recordReply', { outcome: 'redo', on, text: '退回重新处理。' });
    },
    promise_incomplete: async () => {
      const head = await staff(api, 'department-supervisor');
      const offered = await offeredPetition(resident(), await staff(api, 'agent'), department);
      const handling = await goes(head, offered, ['accept'], ['investigate']);
      const opinion = {
        request: '发放补偿款。',
        facts: '经查属实。',
        opinion: '月底前发放。',
        basis: '第三十二条',
      };
      return acting(head, handling, 'giveOpinion', { outcome: 'supported', ...opinion });
    },
    asked_in_time: async () => {
      const head = await staff(api, 'department-supervisor');
      const offered = await offeredPetition(resident(), await staff(api, 'agent'), department);
      const opinion = { outcome: 'notSupported', request: '发放补偿款。', facts: '已经发放。' };
      const given = await goes(
        head,
        offered,
        ['accept'],
        ['investigate'],
        ['giveOpinion', { ...opinion, opinion: '不予支持。', basis: '第三十二条' }],
      );
      const asked = await goes(resident(), given, ['askReview', { reasons: '亩数算得不对。' }]);
      const late = { outcome: 'outOfTime', opinion: '超过期限。', basis: '第三十五条' };
      return acting(await staff(api, 'petition-supervisor'), asked, 'giveReview', late);
    },
    new_facts_needed: async () => {
      const [agency, bureau] = [await staff(api, 'aid-supervisor'), await staff(api, 'bureau-supervisor')];
      const { state } = await fileOne(resident(), legalAid());
      const article = '《法律援助法》第三十一条';
      const refused = await goes(
        agency,
        state,
        ['startReview'],
        ['refuse', { reasons: '不在范围。', article }],
      );
      const objected = await goes(resident(), refused, ['object', { reasons: '我是讨薪。' }]);
      const ordered = await goes(bureau, objected, [
        'decideObjection',
        { outcome: 'corrected', reasons: '应当给予。', article: '《法律援助法》第四十九条' },
      ]);
      return acting(agency, ordered, 'terminate', { ground: 'other', reasons: '终止。', article });
    },
    period_over: async () => {
      const { state } = await fileOne(resident());
      const answered = await goes(await staff(api, 'lawyer'), state, ['answer', { text: '可以申请仲裁。' }]);
      const closed = await goes(resident(), answered, ['close', { solved: true }]);
      api.wait(aMonth);
      return acting(await signIn(api, 'olan'), closed, 'reopen', { text: '老板又反悔了。' });
    },
    same_desk: async () => {
      const agent = await staff(api, 'agent');
      const carried = await carriedPetition(resident(), agent);
      const classified = await goes(agent, carried, ['register'], ['classify', byAppeal]);
      return acting(agent, classified, 'transfer', { organisationId: petitionOffice });
    },
    name_other_side_first: async () => {
      const who = await signIn(api, 'names-the-desk');
      const { state } = await fileOne(who);
      return acting(who, state, 'correct', { field: 'otherSide', right: state.deskName });
    },
    no_superior: async () => {
      // There is no centre above that of the county.
      const { state } = await fileOne(resident());
      const dispatcher = await staff(api, 'centre-dispatcher');
      return acting(dispatcher, state, 'raise', { reasons: '本级协调不下来。' });
    },
    no_such_article: async () => {
      const { state } = await fileOne(resident());
      return acting(await staff(api, 'lawyer'), state, 'answer', {
        text: '见《民法典》第九千九百九十九条。',
      });
    },
    same_matter_pending: async () => {
      await fileOne(resident(), petition());
      return () => resident().send('fileCase', { body: firstPetition() });
    },
    key_used: async () => {
      const body = consultation();
      await fileOne(resident(), body);
      const form = { ...body.form, question: '后来改过的问题' };
      return () => resident().send('fileCase', { body: { ...body, form } });
    },
    recovery_code_invalid: async () => () => api.send(requestTo('recover', { body: { code: noCode } })),
    last_administrator: async () => {
      const supervisor = await staff(api, 'department-supervisor');
      const params = { organisationId: department, personId: staffId('department-admin') };
      return () => supervisor.send('endDuty', { params, body: { role: 'admin' } });
    },
    second_administrator: async () => {
      const admin = await staff(api, 'admin');
      const params = { organisationId: centre };
      const { code } = await admin.call('invite', { params, body: { role: 'dispatcher', name: '管理员' } });
      return () => admin.send('join', { body: { code } });
    },
    still_needed: async () => {
      const supervisor = await staff(api, 'centre-supervisor');
      const { state } = await fileOne(resident(), consultation());
      await goes(supervisor, state, ['assign', { personId: staffId('second-lawyer') }]);
      // Somebody is always faster.
      const leave = () => Promise.reject(new Refused('stale_version'));
      const busy = api.instance({ store: { ...api.store, people: { ...api.store.people, leave } } });
      const ending = {
        params: { organisationId: centre, personId: staffId('second-lawyer') },
        body: { role: 'lawyer' as const },
      };
      return () => busy.send(requestTo('endDuty', ending, supervisor.session.accessToken));
    },
  };
}
