import { expectLifecycle } from './expectLifecycle';

// 信访工作条例 19-36: submitted → mandateOffered → mandated → registered → classified → transferred ⇄ returned →
// accepted → handling → opinionGiven → closed; another door (31); not accepted; review and re-review (35, 36).
expectLifecycle(
  'petition',
  `
  always           recordService:same recordCall:same attachFiles:same agreePhoneService:same declinePhoneService:same correct:same leave:same correctParty:same chooseSpeaker:same
  open             message:same reportMajor:same tellDanger:same confirmSafe:same nameOtherSide:same recordOriginals:same askRecusal:same decideRecusal:same withdraw:withdrawn
                   agreeMandate:same declineMandate:same revokeMandate:same declareConflict:same
+ submitted        take:mandateOffered assign:mandateOffered register:registered raise:raised
                   forward:passedOn
+ mandateOffered   agreeMandate:mandated declineMandate:submitted declareConflict:submitted assign:same unassign:submitted
                   register:registered nameOtherSide:mandateOffered|submitted decideRecusal:mandateOffered|submitted
+ mandated         register:registered assign:mandateOffered handToColleague:mandateOffered revokeMandate:submitted declareConflict:submitted
                   raise:raised
+ registered       classify:classified assign:same handToColleague:same notAccept:notAccepted raise:raised unassign:same
+ classified       transfer:transferred|passedOn accept:accepted redirect:passedOn|transferred classify:same unassign:same handToColleague:same
                   assign:same notAccept:notAccepted
                   raise:raised
+ raised           accept:registered sendBack:returned|disputed|passedOn
+ transferred      accept:accepted sendBack:returned|disputed|passedOn assign:same handToColleague:same askReturn:same allowReturn:registered unassign:same recall:classified
                   refuseReturn:same
+ returned         agreeReturn:registered insist:transferred|raised assign:same handToColleague:same
+ disputed         allot:accepted|registered
+ accepted         investigate:handling proposeSettlement:settlementProposed extend:same assign:same handToColleague:same unassign:same
+ handling         giveOpinion:opinionGiven giveReply:replied proposeSettlement:settlementProposed extend:same assign:same handToColleague:same unassign:same
+ opinionGiven     recordPerformance:same confirmPerformance:same denyPerformance:same
                   askReview:underReview|passedOn close:closed
+ replied          recordPerformance:same confirmPerformance:same denyPerformance:same
                   close:closed
+ settlementProposed agreeSettlement:closed|performing declineSettlement:handling giveOpinion:opinionGiven
                   giveReply:replied extend:same
+ underReview      giveReview:reviewGiven|accepted|closed|performing
+ reviewGiven      recordPerformance:same confirmPerformance:same denyPerformance:same
                   askReReview:underReReview|passedOn receiveReply:same close:closed
+ underReReview    giveReReview:reReviewGiven|accepted|performing|closed recordHearing:same
+ performing       recordPerformance:same confirmPerformance:closed denyPerformance:same
                   askReview:underReview|passedOn askReReview:underReReview|passedOn
- reReviewGiven
+ passedOn         recordPost:posted assign:same handToColleague:same
+ posted           recordPost:same recordReceipt:receivedThere assign:same handToColleague:same
                   recordReply:redirected|registered|submitted|reviewGiven|reReviewGiven|performing|accepted|closed
+ receivedThere    recordReply:redirected|registered|submitted|reviewGiven|reReviewGiven|performing|accepted|closed assign:same handToColleague:same
- redirected       reopen:registered|submitted
- notAccepted      reopen:registered
- closed           askReview:underReview|passedOn askReReview:underReReview|passedOn receiveReply:same
- withdrawn        askReview:underReview|passedOn askReReview:underReReview|passedOn receiveReply:same
`,
);
