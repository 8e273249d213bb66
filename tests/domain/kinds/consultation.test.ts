import { expectLifecycle } from './expectLifecycle';

// submitted → assigned → answered ⇄ followedUp → closed, reopened within thirty days; a promise instead of an answer;
// handed over as a contract; withdrawn.
expectLifecycle(
  'consultation',
  `
  always        recordService:same recordCall:same attachFiles:same correct:same
  open          message:same reportMajor:same tellDanger:same confirmSafe:same nameOtherSide:same recordOriginals:same askRecusal:same decideRecusal:same withdraw:withdrawn
+ submitted     take:assigned assign:assigned declareConflict:same answer:answered promise:promised transfer:transferred raise:transferred
+ assigned      take:same assign:same declareNoConflict:same declareConflict:submitted answer:answered promise:promised unassign:submitted handToColleague:same
                transfer:transferred raise:transferred
+ promised      assign:same handToColleague:same declareNoConflict:same declareConflict:submitted answer:answered
+ answered      followUp:followedUp close:closed takeBackAnswer:assigned|followedUp|promised correctAnswer:same
+ followedUp    take:same assign:same declareNoConflict:same declareConflict:same answer:answered promise:promised correctAnswer:same unassign:same handToColleague:same
+ transferred   accept:submitted sendBack:returned|disputed recall:submitted|assigned
+ returned      agreeReturn:submitted insist:transferred
+ disputed      allot:submitted
- closed        reopen:followedUp correctAnswer:same
- withdrawn
`,
);
