import { expectLifecycle } from './expectLifecycle';

// 法律援助法 43-50: submitted → reviewing ⇄ materialsRequested → granted → assigned → engaged → handling → concluded →
// fileReview → filed; aid first (44); another lawyer (55); refused or terminated → objected → upheld, or aid given as ordered (49).
// What was granted ends by decision alone (48); a call back after it is done (59).
expectLifecycle(
  'legalAid',
  `
  always               recordService:same recordCall:same attachFiles:same agreePhoneService:same declinePhoneService:same correct:same withdrawSensitive:same agreeSensitive:same
  open                 message:same reportMajor:same tellDanger:same confirmSafe:same nameOtherSide:same recordOriginals:same askRecusal:same decideRecusal:same withdraw:withdrawn
+ submitted            askToEnd:same declineEnd:same recordReport:same agreeWithdrawal:withdrawn startReview:reviewing giveUrgently:granted transfer:transferred raise:transferred
+ reviewing            askToEnd:same declineEnd:same recordReport:same agreeWithdrawal:withdrawn requestMaterials:materialsRequested askExplanation:materialsRequested giveUrgently:granted
                       grant:granted refuse:refused transfer:transferred raise:transferred
+ materialsRequested   recordOriginals:reviewing|materialsRequested askToEnd:same declineEnd:same recordReport:same agreeWithdrawal:withdrawn supplyMaterials:reviewing giveUrgently:granted
+ transferred          askToEnd:same declineEnd:same recordReport:same agreeWithdrawal:withdrawn accept:submitted sendBack:returned|disputed recall:submitted|reviewing
+ returned             askToEnd:same declineEnd:same recordReport:same agreeWithdrawal:withdrawn agreeReturn:submitted insist:transferred
+ disputed             askToEnd:same declineEnd:same recordReport:same agreeWithdrawal:withdrawn allot:submitted
+ granted              withdraw:nowhere askToEnd:same declineEnd:same recordReport:same assign:assigned completeFormalities:same terminate:terminated
+ assigned             withdraw:nowhere askToEnd:same declineEnd:same recordReport:same declareNoConflict:same declareConflict:granted begin:engaged assign:same unassign:granted
                       askChange:changeRequested completeFormalities:same terminate:terminated
+ engaged              withdraw:nowhere askToEnd:same declineEnd:same recordReport:same signAgreement:handling declareConflict:granted assign:assigned askChange:changeRequested
                       reportGround:same completeFormalities:same terminate:terminated
+ handling             withdraw:nowhere askToEnd:same declineEnd:same recordReport:same reportProgress:same conclude:concluded declareConflict:granted assign:assigned
                       askChange:changeRequested reportGround:same completeFormalities:same terminate:terminated
+ changeRequested      withdraw:nowhere askToEnd:same declineEnd:same recordReport:same approveChange:granted declineChange:assigned|engaged|handling completeFormalities:same
                       terminate:terminated
+ concluded            withdraw:nowhere recordReport:same recordCallBack:same handInFile:fileReview declareNoConflict:same declareConflict:same assign:same
+ fileReview           withdraw:nowhere recordReport:same recordCallBack:same archive:filed
- filed                recordReport:same recordCallBack:same
- refused              object:objected|passedOn recordReport:same
- terminated           object:objected|passedOn recordEndSent:same recordReport:same
+ objected             recordReport:same decideObjection:upheld|granted|assigned|engaged|handling
+ passedOn             recordPost:posted recordReport:same
+ posted               recordReport:same recordPost:same recordReceipt:receivedThere
                       recordReply:upheld|granted|assigned|engaged|handling
+ receivedThere        recordReport:same recordReply:upheld|granted|assigned|engaged|handling
- upheld               receiveReply:same recordReport:same
- withdrawn            object:objected|passedOn recordReport:same
`,
);
