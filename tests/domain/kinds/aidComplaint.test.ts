import { expectLifecycle } from './expectLifecycle';

// 法律援助法 55, 56; 司法部令第149号: complained → accepted → investigating → decided → told; not accepted, with a door; passed on to
// the bureau that it is for.
expectLifecycle(
  'aidComplaint',
  `
  always           recordService:same agreePhoneService:same declinePhoneService:same recordCall:same attachFiles:same correct:same
  open             message:same reportMajor:same tellDanger:same confirmSafe:same nameOtherSide:same recordOriginals:same askRecusal:same decideRecusal:same
                   withdraw:withdrawn
+ complained       accept:accepted declineComplaint:notAccepted transfer:transferred raise:transferred
+ transferred      accept:accepted declineComplaint:notAccepted sendBack:returned|disputed recall:complained
+ returned         agreeReturn:complained insist:transferred
+ disputed         allot:complained
+ accepted         assign:same investigate:investigating extend:same unassign:same
+ investigating    assign:same askStatement:same recordStatement:same extend:same decideComplaint:decided unassign:same
+ decided          answerComplaint:told assign:same unassign:same
- told
- notAccepted      reopen:complained
- withdrawn
`,
);
