import type { CaseState } from '../../functions/contract/views';
import { wordOf, type StatusWords } from './statuses';

/**
 * What a status means for the resident: who has it, what comes next, what they can do. {desk} is the organisation that
 * answers for it, {person} who it was given to; the last day stands beside it with its reckoning.
 */
const meanings: StatusWords = {
  consultation: {
    submitted:
      '您的问题已经送到{desk}，等值班律师接手，再由律师答复您。等不及可以打 12348，也可以随时留言补充、撤回。',
    assigned: '{person}已经接手，正在准备答复。您可以留言补充情况；急的话先打 12348。',
    promised: '{person}已经约好时间答复您，约的时间在下面。到时间没有答复会自动上报；急的话先打 12348。',
    answered:
      '{person}已经答复，内容在下面。没看明白可以接着问；弄清楚了就告诉我们解决了没有。七天没有再问，会自动结束，结束以后还可以重新打开。',
    followedUp: '您又问了一句，{person}会再次答复。您可以留言补充；急的话先打 12348。',
    transferred: '您的问题已经转给{desk}，等那边收下。您不用重新提交；那边不收的，会退回来接着办。',
    returned: '接收的单位认为不归他们答复，{desk}正在确认下一步。您不用重新提交，等着就行，也可以打 12348。',
    disputed: '两个单位都认为不归自己答复，由{desk}来指定。您不用重新提交，也可以打 12348。',
    closed: '这次咨询已经结束。三十天内没弄明白可以接着问；要打官司、要反映问题，也可以从这里转过去。',
    withdrawn: '您已经撤回，不再办理。需要时可以重新提交。',
  },
  legalAid: {
    submitted: '申请已经送到{desk}，等工作人员开始审查，从收到起七日内作出决定。您可以留言补充情况。',
    reviewing:
      '{desk}正在审查您的申请，七日内作出决定。缺材料会一次性告诉您；批准的，三日内派律师；不批准的，会写明理由，您可以提出异议。',
    materialsRequested:
      '现在等您补材料，清单在下面。补齐以后{desk}接着审查，等您的时间不算在审查期限里。到期不补视为撤回，以后还可以再申请；有困难先留言或者打电话说明。',
    transferred: '申请已经转给{desk}，等那边收下。审查期限照旧计算，您不用重新提交。',
    returned: '接收的单位认为不归他们办，{desk}正在确认下一步。审查期限照旧计算，您不用重新提交。',
    disputed: '两个单位都认为不归自己办，由{desk}来指定。您不用重新提交。',
    granted: '已经决定给您法律援助，不收费。{desk}三日内为您指派律师，派好会提醒您。',
    assigned: '已经为您指派{person}，等律师确认能办，再和您联系签协议。不满意可以要求换人。',
    engaged: '{person}已经接受，会在五日内和您签委托协议，再开始办理。有新情况可以留言，也可以要求换人。',
    handling: '{person}正在办理，进展会告诉您。有新情况可以留言；律师不尽责，可以要求换人。',
    changeRequested: '您要求换律师，{desk}五日内答复您：换，就另派；不换，会写明理由。这期间期限照旧。',
    concluded: '{person}已经办完，结果在下面，正在整理案卷交回{desk}。有疑问可以留言。',
    fileReview: '案卷已经交回，{desk}正在审查归档。有疑问可以留言。',
    filed: '案卷已经归档，这次法律援助结束了。有新的事可以重新申请，也可以打 12348。',
    refused: '{desk}这次没有批准，理由和依据在下面。不同意的，可以向司法局提出异议，也可以打 12348 问清楚。',
    terminated: '{desk}决定终止这次援助，理由和依据在下面。不同意的，可以向司法局提出异议。',
    objected: '您的异议已经送到{desk}，收到后五日内审查完：维持原来的决定，或者责令改正。结果会书面告诉您。',
    upheld: '{desk}维持了原来的决定，理由在下面。还不同意的，可以申请行政复议，或者向法院起诉，期限在下面。',
    withdrawn: '这次申请已经撤回，或者到期没有补材料视为撤回。随时可以重新申请，不受影响。',
  },
  petition: {
    submitted: '已经送到{desk}，正在安排代办员，从收到起十五日内登记转送。您可以留言补充情况，随时可以撤回。',
    mandateOffered:
      '{desk}安排了{person}替您代办，等您同意。同意以后才能替您办；不同意就换人。不管同不同意，您的事照样办，期限不变。',
    mandated: '{person}已经接受您的委托，接下来登记、找有权处理的部门，您不用来回跑。随时可以收回委托。',
    registered: '已经登记，{desk}正在弄清楚归哪个部门管、走哪一条路。您可以留言补充情况。',
    classified: '已经分好类，{desk}准备转给有权处理的部门，或者告诉您该走哪一条路。',
    raised: '本级办不了，已经报给{desk}，等上一级收下。理由在下面，您不用重新提交。',
    transferred:
      '已经转给{desk}，等那边决定是否受理，十五日内会告诉您。不归那边管的，要在五个工作日内说明理由退回，您不用重新提交。',
    returned: '接收的单位认为不归他们管，{desk}正在确认下一步，理由在下面。您不用重新提交。',
    disputed: '几个单位都认为不归自己管，由{desk}来指定。您不用重新提交。',
    accepted: '{desk}已经受理，接下来调查核实，办完会书面答复您。期限和算法在下面。',
    handling:
      '{desk}正在调查核实，办完会书面答复您。有新情况可以留言；要延长的话，会告诉您理由，只能延长一次。',
    opinionGiven:
      '处理意见已经出来，内容在下面。同意就告诉我们解决了没有；不同意的，三十日内可以请求上一级机关复查。',
    underReview: '您请求了复查，{desk}正在复查，三十日内提出复查意见，书面告诉您。',
    reviewGiven: '复查意见已经出来，内容在下面。不同意的，三十日内可以请求再上一级机关复核。',
    underReReview: '您请求了复核，{desk}正在复核，三十日内提出复核意见；开听证会的天数不算在里面。',
    reReviewGiven:
      '复核意见已经出来，信访程序到这里走完了。有新的事实和理由可以作为新的事再提，也可以请律师看看别的路。',
    redirected:
      '{desk}看过了，这件事该走另一条路，怎么走、到哪里、期限多长都在下面。走不通的，可以请求重新看一看。',
    notAccepted: '{desk}没有受理，理由和该去哪里都在下面。有不同意见，可以请求重新看一看。',
    closed: '这件事已经办结，结果在下面。有新的情况，可以重新提交。',
    withdrawn: '您已经撤回，不再代办。需要时可以重新提交。',
  },
};

const nameless = { desk: '办理单位', person: '承办人' };

type Standing = Pick<CaseState, 'kind' | 'status' | 'deskName' | 'assigneeName'>;

/** What a status means for the resident, with who has it by name. */
export const statusMeaning = ({ kind, status, deskName, assigneeName }: Standing): string =>
  wordOf(meanings, kind, status)
    .replaceAll('{desk}', deskName || nameless.desk)
    .replaceAll('{person}', assigneeName ?? nameless.person);
