import { expectLifecycle } from './expectLifecycle';

// 法律援助法 43-50: submitted → reviewing ⇄ materialsRequested → granted → assigned → engaged → handling → concluded →
// fileReview → filed; aid first (44); another lawyer (55); refused or terminated → objected → upheld or corrected (49).
expectLifecycle(
  'legalAid',
  `
  always               recordService:same recordCall:same agreePhoneService:same declinePhoneService:same
  open                 message:same reportMajor:same tellDanger:same confirmSafe:same nameOtherSide:same askRecusal:same decideRecusal:same withdraw:withdrawn
+ submitted            startReview:reviewing giveUrgently:granted transfer:transferred raise:transferred
+ reviewing            requestMaterials:materialsRequested askExplanation:materialsRequested giveUrgently:granted
                       grant:granted refuse:refused transfer:transferred raise:transferred
+ materialsRequested   supplyMaterials:reviewing giveUrgently:granted
+ transferred          accept:submitted sendBack:returned|disputed
+ returned             agreeReturn:submitted insist:transferred
+ disputed             allot:submitted
+ granted              assign:assigned completeFormalities:same terminate:terminated
+ assigned             declareNoConflict:same declareConflict:granted begin:engaged assign:same
                       askChange:changeRequested completeFormalities:same terminate:terminated
+ engaged              signAgreement:handling declareConflict:granted assign:assigned askChange:changeRequested
                       reportGround:same completeFormalities:same terminate:terminated
+ handling             reportProgress:same conclude:concluded declareConflict:granted assign:assigned
                       askChange:changeRequested reportGround:same completeFormalities:same terminate:terminated
+ changeRequested      approveChange:granted declineChange:assigned|engaged|handling completeFormalities:same
                       terminate:terminated
+ concluded            handInFile:fileReview declareNoConflict:same declareConflict:same assign:same
+ fileReview           archive:filed
- filed
- refused              object:objected|passedOn
- terminated           object:objected|passedOn
+ objected             decideObjection:upheld|reviewing|granted|assigned|engaged|handling
+ passedOn             recordPost:posted
+ posted               recordPost:same recordReceipt:receivedThere
                       recordReply:upheld|reviewing|granted|assigned|engaged|handling
+ receivedThere        recordReply:upheld|reviewing|granted|assigned|engaged|handling
- upheld
- withdrawn
`,
);
