import { Standing } from '../../../functions/contract/words';
import { CaseAction } from '../../../functions/contract/deeds/actions';
import type { Sight } from '../../../functions/domain/standing/reader';

// Written by hand from product.md §3 and the laws it names, not derived from the code it checks. 法律援助法 43, 48: a
// grant, a refusal and an ending are the agency's decisions, signed by its head, and 49: so is what the bureau says to
// an objection; 信访工作条例 32, 34, 35, 36: so are an opinion, an extension and what is said in review. 民法典 161: what is to be done in person is not done through another: whoever
// helps the resident ends nothing, agrees to nothing, receives nothing and has no say over their data.
/** Things one may do with a case: see its outline, read it whole, or one of its actions. */
export type Permission = Sight | CaseAction;

const byHand = `
                     owner  party  helper  onlooker  handler  candidate  duty  dispatcher  supervisor  sender  overseer  system  handedOver  forwarder
outline              yes    yes    yes     yes       yes      yes        yes   yes         yes         yes     yes       -       yes         yes
read                 yes    yes    yes     yes       yes      -          yes   yes         yes         yes     yes       -       -           yes
message              yes    yes    yes     -         yes      -          -     yes         yes         yes     yes       -       -           yes
tellDanger           yes    yes    yes     -         -        -          -     -           -           -       -         -       -           -
confirmSafe          -      -      -       -         yes      -          yes   yes         yes         -       -         -       -           -
reportMajor          -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
withdraw             yes    -      -       -         -        -          -     -           -           -       -         -       -           -
leave                yes    yes    -       -         -        -          -     -           -           -       -         -       -           -
correctParty         yes    yes    -       -         -        -          -     -           -           -       -         -       -           -
chooseSpeaker        yes    yes    -       -         -        -          -     -           -           -       -         -       -           -

take                 -      -      -       -         -        yes        yes   -           -           -       -         -       -           -
assign               -      -      -       -         -        -          -     yes         yes         yes     -         -       yes         -
handToColleague      -      -      -       -         yes      -          -     -           -           -       -         -       -           -
unassign             -      -      -       -         -        -          -     yes         yes         yes     -         -       yes         -
declareNoConflict    -      -      -       -         -        yes        -     -           -           -       -         -       -           -
declareConflict      -      -      -       -         yes      yes        -     -           -           -       -         -       -           -
nameOtherSide        yes    -      yes     -         yes      -          -     yes         yes         -       -         -       -           -

transfer             -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
raise                -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
recall               -      -      -       -         -        -          -     -           -           yes     -         -       -           -
accept               -      -      -       -         -        -          -     yes         yes         -       -         -       -           -
sendBack             -      -      -       -         -        -          -     yes         yes         -       -         -       -           -
askReturn            -      -      -       -         -        -          -     yes         yes         -       -         -       -           -
allowReturn          -      -      -       -         -        -          -     -           -           yes     -         -       -           -
refuseReturn         -      -      -       -         -        -          -     -           -           yes     -         -       -           -
agreeReturn          -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
insist               -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
allot                -      -      -       -         -        -          -     -           yes         -       -         -       -           -

answer               -      -      -       -         yes      -          yes   -           -           -       -         -       -           -
promise              -      -      -       -         yes      -          yes   -           -           -       -         -       -           -
takeBackAnswer       -      -      -      -         yes      -          -     -           -           -       -         -       -           -
correctAnswer        -      -      -      -         yes      -          -     -           -           -       -         -       -           -
followUp             yes    -      yes     -         -        -          -     -           -           -       -         -       -           -
close                yes    yes    -       -         -        -          -     -           -           -       -         -       -           -
reopen               yes    yes    yes     -         -        -          -     -           -           -       -         -       -           -

startReview          -      -      -       -         -        -          -     yes         yes         -       -         -       -           -
requestMaterials     -      -      -       -         -        -          -     yes         yes         -       -         -       -           -
askExplanation       -      -      -       -         -        -          -     yes         yes         -       -         -       -           -
supplyMaterials      yes    -      yes     -         -        -          -     -           -           -       -         -       -           -
giveUrgently         -      -      -       -         -        -          -     -           yes         -       -         -       -           -
completeFormalities  yes    -      yes     -         -        -          -     -           -           -       -         -       -           -
grant                -      -      -       -         -        -          -     -           yes         -       -         -       -           -
refuse               -      -      -       -         -        -          -     -           yes         -       -         -       -           -
object               yes    -      yes     -         -        -          -     -           -           -       -         -       -           -
decideObjection      -      -      -       -         -        -          -     -           yes         -       -         -       -           -
begin                -      -      -       -         yes      -          -     -           -           -       -         -       -           -
signAgreement        -      -      -       -         yes      -          -     -           -           -       -         -       -           -
reportProgress       -      -      -       -         yes      -          -     -           -           -       -         -       -           -
reportGround         -      -      -       -         yes      -          -     -           -           -       -         -       -           -
askChange            yes    -      yes     -         -        -          -     -           -           -       -         -       -           -
approveChange        -      -      -       -         -        -          -     -           yes         -       -         -       -           -
declineChange        -      -      -       -         -        -          -     -           yes         -       -         -       -           -
askToEnd             yes    -      -       -         -        -          -     -           -           -       -         -       -           -
declineEnd           -      -      -       -         -        -          -     -           yes         -       -         -       -           -
agreeWithdrawal      -      -      -       -         -        -          -     -           yes         -       -         -       -           -
recordReport         -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
recordEndSent        -      -      -       -         -        -          -     yes         yes         -       -         -       -           -
recordCallBack       -      -      -       -         -        -          -     yes         yes         -       -         -       -           -
terminate            -      -      -       -         -        -          -     -           yes         -       -         -       -           -
conclude             -      -      -       -         yes      -          -     -           -           -       -         -       -           -
handInFile           -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
archive              -      -      -       -         -        -          -     yes         yes         -       -         -       -           -

agreeMandate         yes    -      -       -         -        -          -     -           -           -       -         -       -           -
declineMandate       yes    -      -       -         -        -          -     -           -           -       -         -       -           -
revokeMandate        yes    -      -       -         -        -          -     -           -           -       -         -       -           -
register             -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
classify             -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
redirect             -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
notAccept            -      -      -       -         -        -          -     -           yes         -       -         -       -           -
investigate          -      -      -       -         -        -          -     yes         yes         -       -         -       -           -
extend               -      -      -       -         -        -          -     -           yes         -       -         -       -           -
giveOpinion          -      -      -       -         -        -          -     -           yes         -       -         -       -           -
giveReply            -      -      -       -         -        -          -     -           yes         -       -         -       -           -
proposeSettlement    -      -      -       -         -        -          -     yes         yes         -       -         -       -           -
agreeSettlement      yes    yes    -       -         -        -          -     -           -           -       -         -       -           -
declineSettlement    yes    yes    -       -         -        -          -     -           -           -       -         -       -           -
recordPerformance    -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
confirmPerformance   yes    yes    -       -         -        -          -     -           -           -       -         -       -           -
denyPerformance      yes    yes    yes     -         -        -          -     -           -           -       -         -       -           -
askReview            yes    yes    yes     -         -        -          -     -           -           -       -         -       -           -
giveReview           -      -      -       -         -        -          -     -           yes         -       -         -       -           -
askReReview          yes    yes    yes     -         -        -          -     -           -           -       -         -       -           -
giveReReview         -      -      -       -         -        -          -     -           yes         -       -         -       -           -
recordHearing        -      -      -       -         -        -          -     yes         yes         -       -         -       -           -

forward              -      -      -       -         -        -          -     -           -           -       -         -       -           yes
recordPost           -      -      -       -         yes      -          -     yes         yes         -       -         -       -           yes
recordReceipt        -      -      -       -         yes      -          -     yes         yes         -       -         -       -           yes
receiveReply         yes    -      -       -         yes      -          -     yes         yes         -       -         -       -           yes
recordReply          -      -      -       -         yes      -          -     yes         yes         -       -         -       -           yes

askRecusal           yes    yes    yes     -         -        -          -     -           -           -       -         -       -           -
decideRecusal        -      -      -       -         -        -          -     -           yes         -       yes       -       -           yes
declineComplaint     -      -      -       -         -        -          -     -           yes         -       -         -       -           -
askStatement         -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
recordStatement      -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
decideComplaint      -      -      -       -         -        -          -     -           yes         -       -         -       -           -
answerComplaint      -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -

recordService        -      -      -       -         yes      -          -     yes         yes         -       -         -       -           yes
correct              yes    -      -       -         -        -          -     -           -           -       -         -       -           -
withdrawSensitive    yes    -      -       -         -        -          -     -           -           -       -         -       -           -
agreeSensitive       yes    -      -       -         -        -          -     -           -           -       -         -       -           -
agreePhoneService    yes    -      -       -         -        -          -     -           -           -       -         -       -           -
declinePhoneService  yes    -      -       -         -        -          -     -           -           -       -         -       -           -
recordOriginals      -      -      -       -         yes      -          -     yes         yes         -       -         -       -           -
attachFiles          -      -      -       -         yes      -          -     yes         yes         -       -         -       -           yes
recordCall           -      -      -       -         yes      -          -     yes         yes         -       -         -       -           yes
`;

const [heading = '', ...lines] = byHand
  .trim()
  .split('\n')
  .filter((line) => line !== '');
const columns = heading
  .trim()
  .split(/\s+/)
  .map((word) => Standing.parse(word));

const asPermission = (word: string | undefined): Permission =>
  word === 'read' || word === 'outline' ? word : CaseAction.parse(word);

/** Who may do what, as the table above says it. */
export const permissionTable: ReadonlyMap<Permission, Standing[]> = new Map(
  lines.map((line) => {
    const [permission, ...cells] = line.trim().split(/\s+/);
    // What is not said of the last column is not theirs: once others have accepted it, an office has nothing more to do.
    if (cells.length !== columns.length && cells.length !== columns.length - 1)
      throw new Error(`the line of ${permission} has ${cells.length} cells`);
    return [asPermission(permission), columns.filter((_, at) => cells[at] === 'yes')];
  }),
);
