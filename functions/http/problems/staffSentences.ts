import type { ProblemCode } from '../../contract/problems';

type Sentence = { title: string; detail: string };

/** What they write stays where they write it, which is a desk as often as a phone. */
const kept = '您写的内容还在这台设备上。';

/** Of a case that a colleague has taken. */
export const takenSaid = (name: string): Sentence => ({
  title: `${name}已经接手了`,
  detail: `${name}已经接手，正在办，不用您再办。要看、要接着办的，请和${name}商量，或者请负责人改派。`,
});

/**
 * The same problems to staff, where what a resident is told would send them to a hotline, to a page that is not theirs, or to
 * whom they are themselves. What is not here reads the same to both (a test reads them all).
 */
export const staffSentences: Partial<Record<ProblemCode, Sentence>> = {
  malformed_json: { title: '内容没有传完整', detail: `网络可能不稳，请再点一次。${kept}` },
  unsupported_media_type: {
    title: '这种内容暂时收不了',
    detail: '请刷新或者更新以后再试；还不行，请告诉本单位的管理员。',
  },
  body_too_large: { title: '内容太长了', detail: '请写短一些再发，其余的可以另外留言。' },
  unknown_organisation: {
    title: '没有找到这个单位',
    detail: '请重新选择单位；名单上没有的，请告诉本单位的管理员。',
  },
  not_found: {
    title: '没有找到',
    detail: '可能已经由同事接手、转给了别的单位，或者网址不全。请从“今天”或者“队列”里重新打开。',
  },
  not_allowed: {
    title: '现在的身份不办这一步',
    detail: '您有别的身份的，请切换以后再试；不清楚的，请问本单位的负责人或者管理员。',
  },
  owners_alone: {
    title: '这一步要当事人本人办',
    detail: '请当事人在自己的手机上办，或者到窗口当面办。',
  },
  guardian_by_law: {
    title: '监护关系不能在这里收回',
    detail: '监护人不该再管的，请和村（居）委会、民政局联系，或者由法院决定。',
  },
  case_full: {
    title: '这件事的记录已经满了',
    detail: '不能再留言了，还可以办理和结束；要说的话，请写进下一步里。',
  },
  period_over: { title: '已经过了可以办这一步的日子', detail: '还要继续的，请当事人另外提交一件。' },
  no_superior: {
    title: '这里没有登记上一级单位',
    detail: '这一步还送不上去，期限照走。请告诉本单位的管理员补上；急的，请直接打电话请示上一级。',
  },
  same_matter_pending: {
    title: '同一件事已经提交过',
    detail: '这件事正在办理，可以直接打开；确实是另外一件事，请选择仍然提交。',
  },
  recovery_code_invalid: {
    title: '查询码或者回答对不上',
    detail: '请照纸上的查询码和那一句再输一次。一天错 5 次，明天再试。',
  },
  unknown_file: { title: '有的文件用不上', detail: `请删掉标红的文件，重新选一次；${kept}` },
  files_unavailable: {
    title: '文件暂时传不上去',
    detail: `可以先发文字，过几分钟再补文件。${kept}`,
  },
  papers_unavailable: {
    title: '文书暂时打不开',
    detail: '请过几分钟再试；一直打不开，请告诉本单位的管理员。',
  },
  record_broken: {
    title: '记录正在核查',
    detail:
      '核查清楚以前，这件事不出具回执和文书，已经报告管理人员。事情照常办，期限不变；急用文书的，请和管理员联系。',
  },
  too_many_requests: { title: '操作太快了', detail: `请歇一会儿再试。${kept}` },
  wechat_unavailable: { title: '微信暂时没有回应', detail: `请过几分钟再试。${kept}` },
  store_unavailable: { title: '暂时忙不过来', detail: `请过几分钟再试。${kept}` },
  unexpected: {
    title: '出了问题',
    detail: `我们已经记下来了，请过一会儿再试；总是这样，请告诉本单位的管理员。${kept}`,
  },
};
