// Who is told what, as the table said it that was kept by hand before each action had a rule (product.md §7; 法律援助法 43,
// 48, 49; 信访工作条例 22-24, 31-36). From here on it is changed by hand, and never printed anew from the rules it checks.
// A line for each step; `|` parts lines of which the first that names somebody counts for them, `if …:` says when a line
// holds, `-` that nobody is told.
export const toldTable = `
message              owner=message working=message
withdraw             working=withdrawn sender=withdrawn
leave                owner=progress assignee=progress
correctParty         working=message
chooseSpeaker        owner=progress assignee=progress
take                 if underMandate: owner=mandateAsked | owner=assigned previous=reassigned
assign               if underMandate: owner=mandateAsked | owner=assigned assignee=assigned previous=reassigned | if toDesk: holder=arrived
handToColleague      if underMandate: owner=mandateAsked | owner=assigned assignee=assigned | if toDesk: holder=arrived
unassign             owner=reassigned previous=reassigned duty=arrived
recall               owner=returned assignee=progress left=reassigned
declareNoConflict    -
declareConflict      if toDesk: holder=arrived | owner=reassigned sender=arrived duty=arrived
accept               owner=accepted assignee=accepted sender=accepted duty=arrived
sendBack             owner=returned holder=returned sender=returned
askReturn            assignee=returned sender=returned
allowReturn          owner=accepted assignee=arrived duty=arrived
refuseReturn         holder=arrived
agreeReturn          owner=accepted assignee=arrived duty=arrived
insist               owner=transferred previous=reassigned desk=arrived duty=arrived
allot                owner=transferred previous=reassigned holder=arrived desk=arrived duty=arrived | assignee=progress
answer               owner=answered previous=reassigned
takeBackAnswer       owner=answerChanged
correctAnswer        owner=answerChanged
promise              owner=promised previous=reassigned
followUp             working=message
close                working=closed sender=closed
reopen               holder=reopened working=reopened duty=reopened
startReview          owner=accepted
requestMaterials     owner=materialsRequested
askExplanation       owner=materialsRequested
supplyMaterials      working=materialsSupplied desk=materialsSupplied
giveUrgently         owner=decision assignee=decision desk=decision
completeFormalities  working=materialsSupplied desk=materialsSupplied
grant                owner=decision assignee=decision desk=decision
refuse               owner=decision assignee=decision desk=decision
object               owner=objection assignee=progress supervisors=objection desk=objection sender=progress
decideObjection      owner=decision assignee=decision desk=decision
begin                owner=progress
signAgreement        owner=progress
reportProgress       owner=progress desk=progress
reportGround         supervisors=progress desk=progress
askChange            owner=changeAsked supervisors=changeAsked desk=changeAsked
approveChange        owner=decision previous=reassigned desk=arrived
declineChange        owner=decision assignee=decision
askToEnd             owner=endAsked assignee=endAsked supervisors=endAsked desk=endAsked
declineEnd           owner=decision assignee=decision desk=decision
agreeWithdrawal      owner=decision assignee=decision desk=decision
terminate            owner=decision assignee=decision desk=decision
recordReport         supervisors=progress desk=progress
recordEndSent        owner=progress
recordCallBack       -
conclude             owner=answered desk=progress
handInFile           desk=arrived
archive              owner=closed assignee=closed
agreeMandate         assignee=mandateAgreed
declineMandate       if toDesk: holder=arrived | owner=mandateEnded previous=mandateEnded sender=arrived duty=arrived
revokeMandate        if toDesk: holder=arrived | owner=mandateEnded previous=mandateEnded sender=arrived duty=arrived
register             owner=progress assignee=progress
transfer             owner=transferred previous=reassigned desk=arrived duty=arrived
redirect             owner=decision assignee=decision sender=decision | if moved: desk=arrived duty=arrived
classify             -
notAccept            owner=decision assignee=decision sender=decision
investigate          -
giveOpinion          owner=decision assignee=decision sender=decision
giveReply            owner=decision assignee=decision sender=decision
proposeSettlement    owner=decision assignee=progress
agreeSettlement      owner=progress working=progress desk=progress sender=progress
declineSettlement    working=message desk=message
recordPerformance    owner=progress assignee=progress
confirmPerformance   working=progress desk=progress
denyPerformance      assignee=progress supervisors=objection desk=objection
extend               owner=extended assignee=extended sender=extended
askReview            owner=objection assignee=progress supervisors=objection desk=objection sender=progress
giveReview           owner=decision assignee=decision holder=arrived sender=decision
askReReview          owner=objection assignee=progress supervisors=objection desk=objection sender=progress
giveReReview         owner=decision assignee=decision holder=arrived sender=decision
recordHearing        owner=dateMoved assignee=dateMoved
declineComplaint     owner=decision assignee=decision sender=decision
askStatement         -
recordStatement      -
decideComplaint      owner=progress assignee=decision desk=decision
answerComplaint      owner=decision assignee=decision sender=decision
recordService        -
agreePhoneService    -
declinePhoneService  -
recordOriginals      owner=progress assignee=materialsSupplied
attachFiles          owner=progress assignee=progress
recordCall           -
reportMajor          overseers=escalated supervisors=escalated desk=escalated
tellDanger           if inDanger: supervisors=urgent desk=urgent duty=urgent | if urgent: desk=urgent duty=urgent
confirmSafe          owner=progress
forward              owner=transferred
recordPost           owner=progress assignee=progress desk=progress
recordReceipt        owner=progress assignee=progress
receiveReply         owner=progress assignee=progress
recordReply          owner=decision assignee=decision desk=decision sender=decision
raise                owner=transferred previous=reassigned desk=arrived duty=arrived
askRecusal           owner=changeAsked overseers=changeAsked supervisors=changeAsked desk=changeAsked
decideRecusal        if letGo: owner=decision previous=reassigned desk=arrived duty=arrived | if moved: owner=decision desk=arrived | owner=decision assignee=decision desk=decision
nameOtherSide        if moved: owner=transferred previous=reassigned desk=arrived duty=arrived | if letGo: owner=reassigned desk=arrived duty=arrived | previous=reassigned
correct              working=message
withdrawSensitive    working=message desk=message
agreeSensitive       working=message desk=message
file                 if inDanger: supervisors=urgent desk=urgent duty=urgent | if urgent: desk=urgent duty=urgent | owner=filed desk=arrived duty=arrived
warn                 if ofResident: owner=dueSoon | if ofStaff: acting=dueSoon | if ofDesk: supervisors=dueSoon desk=dueSoon
markOverdue          owner=overdue assignee=overdue acting=overdue | if ofDesk: supervisors=overdue desk=overdue
escalate             if toDuty: acting=dueSoon desk=escalated duty=escalated | if toSupervisor: supervisors=escalated | if toAbove: overseers=escalated supervisors=escalated
lapse                owner=withdrawn desk=withdrawn
settle               owner=closed assignee=closed sender=closed
periodEnds           -
unproved             -
mandateUnanswered    if toDesk: holder=arrived | owner=mandateEnded previous=mandateEnded sender=arrived duty=arrived
mandateEnds          if toDesk: holder=arrived | owner=mandateEnded previous=mandateEnded sender=arrived duty=arrived
offerLapses          owner=progress assignee=progress holder=arrived
recount              owner=dateMoved assignee=dateMoved holder=dateMoved
release              if toDesk: holder=arrived | owner=reassigned sender=arrived duty=arrived
becomes              assignee=progress
bind                 owner=filed
served               -
told                 -
erase                -
join                 owner=progress assignee=progress
consents             owner=progress
`;
