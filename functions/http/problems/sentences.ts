import type { ProblemCode } from '../../contract/problems';
import { helpingSentences } from './helpingSentences';

/** What went wrong, and what to do now, in words a villager understands. */
export const problemSentences: Record<ProblemCode, { title: string; detail: string }> = {
  malformed_json: { title: '内容没有传完整', detail: '网络可能不稳，请再点一次提交。您写的内容还在手机上。' },
  unsupported_media_type: {
    title: '这种内容暂时收不了',
    detail: '请更新小程序后再试；还不行，请拨打 12348。',
  },
  body_too_large: { title: '内容太长了', detail: '请把内容写短一些再提交，其余的可以在提交以后留言补充。' },
  invalid_input: { title: '有的地方要改一改', detail: '请看标红的地方，改好以后再提交。' },
  unknown_area: { title: '没有找到这个地方', detail: '请重新选择旗县、乡镇和村（社区）。' },
  unknown_organisation: {
    title: '没有找到这个单位',
    detail: '请重新选择单位；如果一直不行，请拨打 12348 问一问。',
  },
  unknown_person: { title: '没有找到这位工作人员', detail: '这个人可能已经调走了，请刷新名单以后重新选择。' },
  not_signed_in: { title: '需要先登录', detail: '请退出小程序再打开一次，会自动登录。' },
  session_ended: { title: '登录已经过期', detail: '为了您的安全，请重新登录。您没写完的内容还在。' },
  login_code_invalid: { title: '没有登录成功', detail: '请再点一次登录。' },
  login_refused: {
    title: '微信没有同意这次登录',
    detail: '请到微信里查看账号是否受到限制；急事请直接拨打 12348。',
  },
  invitation_invalid: {
    title: '这个邀请码用不了',
    detail: '邀请码可能输错、过期或者已经用过。请对照着再输一次，或者请给您邀请码的人重新发一个。',
  },
  not_found: {
    title: '没有找到',
    detail: '请核对编号；也可能已经由别人接手。请回到首页或者待办里重新打开。',
  },
  not_allowed: {
    title: '现在的身份不能做这件事',
    detail: '如果您有别的身份，请切换以后再试；有疑问请拨打 12348。',
  },
  ...helpingSentences,
  too_many_helpers: {
    title: '帮忙的人已经满了',
    detail: '请先在“谁在替我办”或者“我替谁办”里收回一位，再加新的。',
  },
  cannot_be_joined: {
    title: '这件事现在不能请人一起',
    detail: '事情要还没办完，并且写了您的姓名，才能请人一起。您这件照常办理。',
  },
  places_taken: {
    title: '人已经满了',
    detail: '最后一个位置刚刚有人进来了，您没有加进去。您可以自己另外提交一件，一样会办。',
  },
  too_many_joined: {
    title: '您一起办的事已经很多了',
    detail: '请先退出一件，再加新的；也可以自己另外提交。',
  },
  others_joined: {
    title: '别人是照原来写的加进来的',
    detail: '这一处关系到一起的每个人，不能由一个人改。要补充的请在留言里写；您也可以自己退出。',
  },
  wrong_status: { title: '这一步现在不能做', detail: '事情已经到了别的环节，请刷新以后看看现在能做什么。' },
  stale_version: { title: '这件事刚刚有了新进展', detail: '请刷新看过最新情况，再决定要不要做这一步。' },
  case_full: {
    title: '这件事的记录已经满了',
    detail: '不能再留言了，还可以办理和结束；要补充内容，请另外提交一件。',
  },
  materials_already_requested: {
    title: '补充材料只能一次性告知',
    detail:
      '这份申请已经一次性告知过要补什么。对清单里的材料有疑问，可以用“要求说明”问一次；不能再要求新的材料。',
  },
  not_in_notice: {
    title: '这项材料不在告知清单里',
    detail: '这里只能选一次性告知过的材料，请从清单里选择。',
  },
  ward_not_heard: {
    title: '还没有听取受援人的意见',
    detail:
      '这件事是监护人或者别人替孩子、被监护人申请的。请先听取受援人本人，或者监护人以外的人的意见，写明听了谁的。',
  },
  explanation_already_asked: {
    title: '已经请申请人说明过一次',
    detail: '要说明的也要一次问全，不能再停一次期限。请按现有材料审查；个别不清楚的，可以留言或者打电话问。',
  },
  extension_used: {
    title: '已经延长过',
    detail: '延长期限一共不超过三十日，本平台只办一次延长。请在现有期限内办结。',
  },
  extension_too_late: {
    title: '期限已经过了，不能再延长',
    detail: '只有还没到期的期限才能延长。请尽快办结，并把超期的原因告诉本人。',
  },
  return_too_late: {
    title: '已经过了提出异议的五个工作日',
    detail: '过了五个工作日，要转来的单位同意才能退。请用“请求退回”，对方答复以前仍由本单位负责。',
  },
  mandate_needed: { title: '还没有同意委托', detail: '等本人同意由代办员代办以后，就可以办这一步。' },
  promise_incomplete: {
    title: '落实的事没有写全',
    detail: '请写明由谁、做什么、最晚哪一天，三样都要写；支持请求的意见必须写。',
  },
  asked_in_time: {
    title: '这次请求没有超过期限',
    detail: '请求是在三十日内提出的，不能以逾期为由不予受理。请复查、复核后写明结论。',
  },
  new_facts_needed: {
    title: '司法局已经责令给予援助',
    detail: '责令以后没有新的情况，不能终止。有新情况的，请写明是什么、哪天知道的。',
  },
  wrong_route: {
    title: '这件事不走这条路',
    detail: '请先看清楚分类和办理途径，再选择对应的办法。',
  },
  period_over: {
    title: '已经过了可以办这一步的日子',
    detail: '需要继续，请重新提交一件，可以把原来的内容带过去。',
  },
  date_in_past: { title: '这个日期已经过去了', detail: '请选今天以后的日期；结束的日期不能早于开始的日期。' },
  date_in_future: { title: '这一天还没有到', detail: '请选今天或者今天以前的日期。' },
  date_before_case: {
    title: '这一天太早了',
    detail: '不能早于指派您办这件事的那一天，请再核对一下文书上的日期。',
  },
  date_too_far: { title: '这个日期太远了', detail: '请选一个近一些的日期。' },
  conflict_of_interest: {
    title: '有利益关系，需要回避',
    detail: '这件事不能交给他（它）办，请另选一位承办人或者另选一个单位。',
  },
  same_desk: { title: '这件事本来就在这个单位', detail: '请选择另外一个单位。' },
  not_that_question: {
    title: '这个答复对不上所问的事',
    detail: '请按对方的答复来选，转办的事选“有了答复”或者“退回”，复查、复核、异议选它的结论。',
  },
  name_other_side_first: {
    title: '您写的单位正在办这件事',
    detail: '请先在这件事的页面点“写明对方是哪个单位”，换别的单位来办，再来改这一项。',
  },
  no_such_article: {
    title: '引用的法条不存在',
    detail: '请核对法律的名称和条文号，改好以后再发。',
  },
  no_superior: {
    title: '这里没有登记上一级单位',
    detail: '这一步还送不上去，您的权利不受影响。请拨打 12348，报上事项编号，问清楚该送到哪里。',
  },
  key_used: {
    title: '前面那一次已经收到了',
    detail:
      '前面写的已经收到，照那时写的办。后来改过的没有交上去，还留在这里，请先看看收到的，要补充的可以再发。',
  },
  same_matter_pending: {
    title: '同一件事您已经提交过',
    detail: '这件事正在办理，可以直接看进展；如果确实是另外一件事，请选择仍然提交。',
  },
  recovery_code_invalid: {
    title: '查询码或者回答对不上',
    detail:
      '请照纸上的查询码和那一句再输一次。一天错 5 次，明天再试，急就打 12348。已放进微信的，在“我的事项”里。',
  },
  leave_overlaps: { title: '这几天已经请过假了', detail: '请换一段日子，或者先把原来那段假结束。' },
  deputy_away: {
    title: '这几天代班排不开',
    detail: '代班的人那几天也不在，或者请假的人正替别人代班。请换一位同事，或者换一段日子。',
  },
  deputy_elsewhere: {
    title: '代班的要是本单位同一岗位的同事',
    detail: '别的单位、别的岗位的人不能代班。请从名单里选一位。',
  },
  roster_taken: { title: '这段时间已经有人值班', detail: '请换一个时间，或者先和对方换班。' },
  last_administrator: {
    title: '单位里要留一个管人员的人',
    detail: '这是本单位最后一位管人员的同事。请先邀请一位接手的，等他上任以后再结束。',
  },
  second_administrator: {
    title: '自己邀请的岗位，自己不能接',
    detail: '给自己加岗位，要请本单位另一位管人员的同事，或者上级单位管人员的同事发邀请码。',
  },
  still_needed: { title: '现在还不能办这一步', detail: '请先把前面没办完的办完，再试一次。' },
  unknown_file: {
    title: '有的文件用不上',
    detail: '请删掉标红的文件，重新选一次；您写的内容还在手机上。',
  },
  file_not_received: {
    title: '这个文件还没有传好',
    detail: '请等一会儿再打开；一直打不开，请对方重新传一次。',
  },
  files_unavailable: {
    title: '文件暂时传不上去',
    detail: '可以先提交文字，过几分钟再补文件；急事请拨打 12348。您写的内容还在手机上。',
  },
  papers_unavailable: {
    title: '文书暂时打不开',
    detail: '请过几分钟再试；急着用，可以到办理单位的窗口要一份纸的。',
  },
  reason_needed: {
    title: '打开这份文书要说明用途',
    detail: '本人收回了对敏感个人信息的同意，这份文书里有这些内容。请选一项用途再打开，本人看得到。',
  },
  two_people_needed: {
    title: '要两个人办',
    detail: '本单位规定这份文书由一个人拟办、另一个人签发。请同事拟好送审，再由没有拟办的人签发。',
  },
  draft_changed: {
    title: '这份拟稿刚刚改过',
    detail: '可能别人改了、退回了，或者已经签发。请刷新看过最新的再办。',
  },
  draft_unfit: {
    title: '这份拟稿现在不能签发',
    detail: '事情已经到了别的环节，或者拟办的人正被要求回避。稿子还在，请打开看看怎么办。',
  },
  record_broken: {
    title: '记录正在核查',
    detail:
      '核查清楚以前，这件事不出具回执和文书，已经报告管理人员。事情照常办，期限不变；急着用，请拨打 12348。',
  },
  code_invalid: {
    title: '这个码用不了',
    detail: '码可能过期了，或者不是给您的。请对方重新出示一个，当面再扫一次。',
  },
  phone_code_invalid: {
    title: '没有拿到手机号',
    detail: '请再点一次按钮；还不行，可以自己把号码写上。',
  },
  scan_over: {
    title: '这个登录码用不了',
    detail: '可能过了三分钟，可能已经用过。请在要登录的那台电脑上换一张码，再用微信扫一扫。',
  },
  text_code_invalid: {
    title: '没有登录上',
    detail:
      '验证码不对、过了五分钟、试了太多次，或者这个号码近三个月没有在微信里确认过，都登录不上。请再要一次，或者用微信扫码。',
  },
  signed_in_already: {
    title: '这台设备上已经有人登录',
    detail: '没有换成别人。要换，请先在“我的”里退出，再扫码登录。',
  },
  too_many_requests: { title: '操作太快了', detail: '请歇一会儿再试。您写的内容还在手机上。' },
  wechat_unavailable: {
    title: '微信暂时没有回应',
    detail: '请过几分钟再试；急事请拨打 12348。您写的内容还在手机上。',
  },
  store_unavailable: {
    title: '暂时忙不过来',
    detail: '请过几分钟再试；急事请拨打 12348。您写的内容还在手机上。',
  },
  unexpected: {
    title: '出了问题',
    detail: '我们已经记下来了，请过一会儿再试；急事请拨打 12348。您写的内容还在手机上。',
  },
};
