// What happens, to a case of which kind in which status, in whose hands, at which desk (its own, or
// that of the body it was handed to by its own), how, by whom; then who is told what. `nobody`: the case was never given
// to anyone, or the one it was given to has left.
export const byHand = `
  file                consultation -                  nobody  own        -          owner      owner filed, dispatchers@serviceCentre arrived, lawyers@serviceCentre arrived
  file                petition     -                  nobody  own        -          owner      owner filed, dispatchers@petitionOffice arrived, agents@petitionOffice arrived
  file                legalAid     -                  nobody  own        -          owner      owner filed, dispatchers@aidAgency arrived
  join                petition     submitted          handler own        -          system     owner progress, handler progress
  consents            petition     settlementProposed handler department together   system     newcomer progress
  leave               petition     submitted          handler own        together   owner      newcomer progress, handler progress
  chooseSpeaker       petition     submitted          handler own        together   owner      newcomer progress, handler progress
  correctParty        petition     submitted          handler own        together   newcomer   handler message, dispatchers@petitionOffice message
  bind                consultation assigned           handler own        -          system     owner filed
  becomes             consultation answered           handler own        -          system     handler progress
  message             consultation assigned           handler own        -          owner      handler message
  message             consultation submitted          nobody  own        -          owner      dispatchers@serviceCentre message
  message             petition     handling           handler department -          owner      handler message, dispatchers@department message
  message             consultation assigned           handler own        -          handler    owner message
  message             consultation assigned           handler own        -          dispatcher owner message
  reportMajor         petition     handling           handler department -          handler    supervisors@cityPetitionOffice escalated, supervisors@department escalated, dispatchers@department escalated
  withdraw            consultation assigned           handler own        -          owner      handler withdrawn
  withdraw            legalAid     reviewing          nobody  own        -          owner      dispatchers@aidAgency withdrawn
  withdraw            petition     handling           handler department -          owner      handler withdrawn, dispatchers@department withdrawn, dispatchers@petitionOffice withdrawn
  take                consultation submitted          nobody  own        -          duty       owner assigned
  take                consultation assigned           handler own        escalated  duty       owner assigned, handler reassigned
  take                petition     submitted          nobody  own        -          duty       owner mandateAsked
  assign              consultation submitted          nobody  own        -          dispatcher owner assigned, newcomer assigned
  assign              consultation assigned           handler own        -          dispatcher owner assigned, newcomer assigned, handler reassigned
  assign              legalAid     granted            nobody  own        -          dispatcher owner assigned, newcomer assigned
  assign              petition     handling           handler department -          dispatcher owner mandateAsked, newcomer assigned, handler reassigned
  assign              petition     classified         handler own        -          dispatcher owner mandateAsked, newcomer assigned, handler reassigned, dispatchers@petitionOffice arrived
  handToColleague     consultation promised           handler own        -          handler    owner assigned, newcomer assigned
  handToColleague     petition     handling           handler department -          handler    owner mandateAsked, newcomer assigned
  unassign            consultation assigned           handler own        given      dispatcher owner reassigned, handler reassigned, lawyers@serviceCentre arrived
  declareNoConflict   legalAid     assigned           handler own        unclear    handler    -
  declareConflict     legalAid     assigned           handler own        -          handler    dispatchers@aidAgency arrived, owner reassigned
  declareConflict     consultation assigned           handler own        -          handler    dispatchers@serviceCentre arrived, owner reassigned, lawyers@serviceCentre arrived
  declareConflict     petition     handling           handler department -          handler    owner reassigned, dispatchers@petitionOffice arrived
  release             consultation assigned           handler own        -          system     dispatchers@serviceCentre arrived, owner reassigned, lawyers@serviceCentre arrived
  release             petition     mandated           handler own        -          system     dispatchers@petitionOffice arrived, owner reassigned, agents@petitionOffice arrived
  release             legalAid     handling           handler own        -          system     dispatchers@aidAgency arrived, owner reassigned
  tellDanger          consultation assigned           handler own        perhapsDanger owner      supervisors@serviceCentre urgent, dispatchers@serviceCentre urgent
  confirmSafe         consultation assigned           handler own        danger     handler    owner progress
  nameOtherSide       consultation assigned           handler own        -          handler    -
  nameOtherSide       legalAid     handling           handler own        own        dispatcher owner transferred, dispatchers@cityPetitionOffice arrived
  nameOtherSide       legalAid     handling           handler own        firm       dispatcher owner reassigned, dispatchers@aidAgency arrived, handler reassigned
  nameOtherSide       consultation submitted          nobody  own        own        dispatcher owner transferred, dispatchers@cityPetitionOffice arrived, lawyers@cityPetitionOffice arrived
  transfer            petition     classified         handler own        -          handler    owner transferred, dispatchers@department arrived
  transfer            consultation assigned           handler own        -          handler    owner transferred, dispatchers@otherCentre arrived
  raise               petition     mandated           handler own        -          handler    owner transferred, dispatchers@cityPetitionOffice arrived
  raise               legalAid     reviewing          nobody  own        -          supervisor owner transferred, dispatchers@cityPetitionOffice arrived
  accept              petition     transferred        handler department -          clerk      owner accepted, handler accepted, dispatchers@petitionOffice accepted
  accept              consultation transferred        nobody  department -          clerk      owner accepted, dispatchers@serviceCentre accepted, lawyers@department arrived
  recall              petition     transferred        handler department handed     dispatcher owner returned, handler progress, dispatchers@department reassigned
  sendBack            petition     transferred        handler department -          clerk      owner returned, handler returned
  sendBack            petition     transferred        nobody  department -          clerk      owner returned, dispatchers@petitionOffice returned
  sendBack            petition     transferred        handler department second     clerk      owner returned, dispatchers@cityPetitionOffice returned, supervisors@cityPetitionOffice returned, dispatchers@petitionOffice returned
  sendBack            legalAid     transferred        nobody  department -          clerk      owner returned, dispatchers@aidAgency returned
  askReturn           petition     transferred        handler department afterTime  clerk      handler returned, dispatchers@petitionOffice returned
  allowReturn         petition     transferred        handler department returnAsked dispatcher owner accepted, handler arrived
  refuseReturn        petition     transferred        handler department returnAsked dispatcher dispatchers@department arrived
  agreeReturn         petition     returned           handler own        -          dispatcher owner accepted, handler arrived
  agreeReturn         consultation returned           nobody  own        -          dispatcher owner accepted, lawyers@serviceCentre arrived
  insist              petition     returned           handler own        -          handler    owner transferred, dispatchers@sendingOffice arrived
  allot               petition     disputed           handler own        -          supervisor owner transferred, dispatchers@department arrived, handler progress
  allot               consultation disputed           nobody  own        -          supervisor owner transferred, dispatchers@otherCentre arrived, lawyers@otherCentre arrived
  answer              consultation submitted          nobody  own        -          duty       owner answered
  answer              consultation assigned           handler own        -          handler    owner answered
  answer              consultation assigned           handler own        escalated  duty       owner answered, handler reassigned
  promise             consultation assigned           handler own        -          handler    owner promised
  takeBackAnswer      consultation answered           handler own        -          handler    owner answerChanged
  correctAnswer       consultation answered           handler own        -          handler    owner answerChanged
  correctAnswer       consultation closed             handler own        -          handler    owner answerChanged
  followUp            consultation answered           handler own        -          owner      handler message
  followUp            consultation answered           nobody  own        -          owner      dispatchers@serviceCentre message
  close               consultation answered           handler own        -          owner      handler closed
  close               petition     opinionGiven       handler department -          owner      handler closed, dispatchers@petitionOffice closed
  reopen              consultation closed             handler own        -          owner      handler reopened
  reopen              consultation closed             nobody  own        -          owner      dispatchers@serviceCentre reopened, lawyers@serviceCentre reopened
  reopen              petition     redirected         handler own        -          owner      dispatchers@petitionOffice reopened, handler reopened
  startReview         legalAid     submitted          nobody  own        -          dispatcher owner accepted
  requestMaterials    legalAid     reviewing          nobody  own        -          dispatcher owner materialsRequested
  askExplanation      legalAid     reviewing          nobody  own        noticed    dispatcher owner materialsRequested
  supplyMaterials     legalAid     materialsRequested nobody  own        -          owner      dispatchers@aidAgency materialsSupplied
  completeFormalities legalAid     handling           handler own        formalities owner      handler materialsSupplied, dispatchers@aidAgency materialsSupplied
  giveUrgently        legalAid     submitted          nobody  own        -          supervisor owner decision, dispatchers@aidAgency decision
  grant               legalAid     reviewing          nobody  own        -          supervisor owner decision, dispatchers@aidAgency decision
  refuse              legalAid     reviewing          nobody  own        -          supervisor owner decision, dispatchers@aidAgency decision
  object              legalAid     refused            nobody  own        -          owner      owner objection, supervisors@cityPetitionOffice objection, dispatchers@cityPetitionOffice objection, dispatchers@aidAgency progress
  object              legalAid     terminated         handler own        -          owner      owner objection, handler progress, supervisors@cityPetitionOffice objection, dispatchers@cityPetitionOffice objection, dispatchers@aidAgency progress
  decideObjection     legalAid     objected           nobody  bureau     -          judge      owner decision, dispatchers@aidAgency decision
  decideObjection     legalAid     objected           nobody  bureau     upheld     judge      owner decision, dispatchers@aidAgency decision
  begin               legalAid     assigned           handler own        -          handler    owner progress
  signAgreement       legalAid     engaged            handler own        -          handler    owner progress
  reportProgress      legalAid     handling           handler own        -          handler    owner progress, dispatchers@aidAgency progress
  reportGround        legalAid     handling           handler own        -          handler    supervisors@aidAgency progress, dispatchers@aidAgency progress
  askChange           legalAid     handling           handler own        -          owner      owner changeAsked, supervisors@aidAgency changeAsked, dispatchers@aidAgency changeAsked
  approveChange       legalAid     changeRequested    handler own        -          supervisor owner decision, handler reassigned, dispatchers@aidAgency arrived
  declineChange       legalAid     changeRequested    handler own        -          supervisor owner decision, handler decision
  terminate           legalAid     handling           handler own        -          supervisor owner decision, handler decision, dispatchers@aidAgency decision
  askToEnd            legalAid     handling           handler own        -          owner      owner endAsked, handler endAsked, supervisors@aidAgency endAsked, dispatchers@aidAgency endAsked
  declineEnd          legalAid     handling           handler own        endAsked   supervisor owner decision, handler decision, dispatchers@aidAgency decision
  agreeWithdrawal     legalAid     reviewing          nobody  own        endAsked   supervisor owner decision, dispatchers@aidAgency decision
  recordReport        legalAid     submitted          nobody  own        toReport   dispatcher supervisors@aidAgency progress, dispatchers@aidAgency progress
  recordCallBack      legalAid     filed              handler own        -          dispatcher -
  recordOriginals     legalAid     handling           handler own        -          dispatcher owner progress, handler materialsSupplied
  attachFiles         petition     handling           handler department -          clerk      owner progress, handler progress
  recordEndSent       legalAid     terminated         handler own        -          dispatcher owner progress
  conclude            legalAid     handling           handler own        -          handler    owner answered, dispatchers@aidAgency progress
  handInFile          legalAid     concluded          handler own        -          handler    dispatchers@aidAgency arrived
  archive             legalAid     fileReview         handler own        -          dispatcher owner closed, handler closed
  agreeMandate        petition     mandateOffered     handler own        asked      owner      handler mandateAgreed
  agreeMandate        petition     handling           handler department asked      owner      handler mandateAgreed
  declineMandate      petition     mandateOffered     handler own        asked      owner      dispatchers@petitionOffice arrived, handler mandateEnded, agents@petitionOffice arrived
  revokeMandate       petition     mandated           handler own        -          owner      dispatchers@petitionOffice arrived, handler mandateEnded, agents@petitionOffice arrived
  revokeMandate       petition     handling           handler department -          owner      handler mandateEnded, dispatchers@petitionOffice arrived
  register            petition     mandated           handler own        -          handler    owner progress
  register            petition     mandated           handler own        -          dispatcher owner progress, handler progress
  classify            petition     registered         handler own        -          handler    -
  redirect            petition     classified         handler own        elsewhere  handler    owner decision, dispatchers@cityPetitionOffice arrived
  notAccept           petition     registered         handler own        -          supervisor owner decision, handler decision
  investigate         petition     accepted           handler department -          clerk      -
  giveReply           petition     handling           handler department elsewhere  chief      owner decision, handler decision, dispatchers@petitionOffice decision
  proposeSettlement   petition     handling           handler department -          clerk      owner decision, handler progress
  agreeSettlement     petition     settlementProposed handler department -          owner      owner progress, handler progress, dispatchers@department progress, dispatchers@petitionOffice progress
  declineSettlement   petition     settlementProposed handler department -          owner      handler message, dispatchers@department message
  recordPerformance   petition     performing         handler department toBePerformed clerk      owner progress, handler progress
  confirmPerformance  petition     performing         handler department saidPerformed owner      handler progress, dispatchers@department progress
  denyPerformance     petition     performing         handler department saidPerformed owner      handler progress, supervisors@department objection, dispatchers@department objection
  extend              petition     handling           handler department -          chief      owner extended, handler extended, dispatchers@petitionOffice extended
  giveOpinion         petition     handling           handler department -          chief      owner decision, handler decision, dispatchers@petitionOffice decision
  askReview           petition     opinionGiven       handler department -          owner      owner objection, handler progress, supervisors@cityPetitionOffice objection, dispatchers@cityPetitionOffice objection, dispatchers@department progress
  giveReview          petition     underReview        handler city       -          judge      owner decision, handler decision, dispatchers@petitionOffice decision
  giveReview          petition     underReview        handler city       redo       judge      owner decision, handler decision, dispatchers@petitionOffice arrived
  askReReview         petition     reviewGiven        handler city       -          owner      owner objection, handler progress, supervisors@cityPetitionOffice objection, dispatchers@cityPetitionOffice objection
  giveReReview        petition     underReReview      handler city       -          judge      owner decision, handler decision, dispatchers@petitionOffice decision
  giveReReview        petition     underReReview      handler city       redo       judge      owner decision, handler decision, dispatchers@petitionOffice arrived
  recordHearing       petition     underReReview      handler city       -          judge      owner dateMoved, handler dateMoved
  askRecusal          consultation assigned           handler own        -          owner      owner changeAsked, supervisors@serviceCentre changeAsked, dispatchers@serviceCentre changeAsked
  decideRecusal       consultation assigned           handler own        recusalAsked supervisor owner decision, handler reassigned, dispatchers@serviceCentre arrived, lawyers@serviceCentre arrived
  decideRecusal       legalAid     handling           handler own        recusalAsked supervisor owner decision, handler reassigned, dispatchers@aidAgency arrived
  declineComplaint    aidComplaint complained         nobody  own        -          supervisor owner decision
  askStatement        aidComplaint investigating      handler own        -          handler    -
  recordStatement     aidComplaint investigating      handler own        -          handler    -
  decideComplaint     aidComplaint investigating      handler own        -          supervisor owner progress, handler decision, dispatchers@justiceBureau decision
  answerComplaint     aidComplaint decided            handler own        -          handler    owner decision
  forward             petition     submitted          nobody  own        sealed     supervisor owner transferred
  recordPost          petition     passedOn           handler own        -          handler    owner progress, dispatchers@petitionOffice progress
  recordReceipt       petition     posted             handler own        -          handler    owner progress
  receiveReply        petition     reviewGiven        handler own        cameOutside owner      handler progress
  recordReply         petition     receivedThere      handler own        -          handler    owner decision, dispatchers@petitionOffice decision
  recordService       legalAid     refused            nobody  own        -          dispatcher -
  correct             petition     handling           handler department -          owner      handler message, dispatchers@department message
  withdrawSensitive   legalAid     reviewing          nobody  own        -          owner      dispatchers@aidAgency message
  agreeSensitive      legalAid     handling           handler own        sensitiveWithdrawn owner      handler message, dispatchers@aidAgency message
  agreePhoneService   legalAid     refused            nobody  own        -          owner      -
  declinePhoneService petition     handling           handler department -          owner      -
  recordCall          legalAid     refused            nobody  own        -          dispatcher -
  served              legalAid     refused            nobody  own        -          system     -
  warn                legalAid     submitted          nobody  own        -          system     dispatchers@aidAgency dueSoon
  warn                legalAid     materialsRequested nobody  own        -          system     owner dueSoon
  warn                petition     mandateOffered     handler own        asked      system     owner dueSoon
  warn                petition     handling           handler department -          system     dispatchers@department dueSoon
  warn                legalAid     concluded          handler own        -          system     handler dueSoon, supervisors@aidAgency dueSoon, dispatchers@aidAgency dueSoon
  markOverdue         consultation assigned           handler own        -          system     owner overdue, handler overdue
  markOverdue         consultation submitted          nobody  own        -          system     owner overdue, dispatchers@serviceCentre overdue
  markOverdue         petition     handling           handler department -          system     owner overdue, handler overdue, dispatchers@department overdue
  markOverdue         petition     underReview        handler city       -          system     owner overdue, handler overdue, dispatchers@cityPetitionOffice overdue, supervisors@cityPetitionOffice overdue
  escalate            consultation submitted          nobody  own        duty       system     dispatchers@serviceCentre dueSoon, lawyers@serviceCentre escalated
  escalate            consultation assigned           handler own        duty       system     handler dueSoon, dispatchers@serviceCentre escalated, lawyers@serviceCentre escalated
  escalate            consultation assigned           handler own        supervisor system     supervisors@serviceCentre escalated
  escalate            consultation assigned           handler own        above      system     supervisors@cityServiceCentre escalated, supervisors@serviceCentre escalated
  escalate            petition     handling           handler department above      system     supervisors@cityServiceCentre escalated, supervisors@department escalated
  lapse               legalAid     materialsRequested nobody  own        -          system     owner withdrawn, dispatchers@aidAgency withdrawn
  settle              consultation answered           handler own        -          system     owner closed, handler closed
  settle              petition     opinionGiven       handler department -          system     owner closed, handler closed, dispatchers@petitionOffice closed
  offerLapses         petition     settlementProposed handler department -          system     owner progress, handler progress, dispatchers@department arrived
  periodEnds          petition     closed             handler department -          system     -
  unproved            petition     opinionGiven       handler department -          system     -
  told                legalAid     materialsRequested nobody  own        unreceived    system     -
  erase               petition     closed             handler department -          system     -
  mandateUnanswered   petition     mandateOffered     handler own        asked      system     dispatchers@petitionOffice arrived, owner mandateEnded, handler mandateEnded, agents@petitionOffice arrived
  mandateEnds         petition     mandated           handler own        -          system     dispatchers@petitionOffice arrived, owner mandateEnded, handler mandateEnded, agents@petitionOffice arrived
  mandateEnds         petition     handling           handler department -          system     owner mandateEnded, handler mandateEnded, dispatchers@petitionOffice arrived
  recount             legalAid     reviewing          nobody  own        -          system     owner dateMoved, dispatchers@aidAgency dateMoved
  recount             legalAid     concluded          handler own        -          system     owner dateMoved, handler dateMoved
  recount             legalAid     materialsRequested nobody  own        -          system     owner dateMoved
`;
