import type { EndpointName } from '../../functions/contract/endpoints';

/** Why a line of the table of permissions is as it is: what the law asks for, or what the product promises. */
export type Reason = { why: string; of: readonly EndpointName[] };

/** Written by hand, for every endpoint once; what is said of articles is looked up (`functions/domain/articles`). */
export const reasons: readonly Reason[] = [
  {
    why: 'Promise: help begins without an account. Places, numbers to call, whether somebody can have aid, and whether a receipt is genuine are for anybody.',
    of: [
      'area',
      'organisations',
      'organisation',
      'offices',
      'eligibility',
      'help',
      'checkReceipt',
      'receiptKeys',
    ],
  },
  {
    why: 'Promise: what was received cannot be unsaid unseen. The root of a day is of use only where everybody can have it.',
    of: ['roots'],
  },
  {
    why: 'Promise: a question can be asked without a name, and is found again by its code alone; a code that is none says nothing of any case.',
    of: ['fileWithoutName', 'recover', 'publicCode'],
  },
  {
    why: 'Promise: one person, one phone, signing in and out at any time; power is looked up, so a post that has ended and a phone that was signed out get nothing (个人信息保护法 51: only who is authorised).',
    of: ['login', 'refresh', 'actAs', 'me', 'logout', 'endSession'],
  },
  {
    why: 'Promise: a browser gets in by the phone of whoever sits at it and in no other way; the code on its screen alone brings nothing to anybody, so whoever is no browser at a page of ours has nothing to ask.',
    of: ['beginScan', 'scanState', 'finishScan', 'openScan', 'confirmScan', 'declineScan'],
  },
  {
    why: 'Promise: a browser gets in by a number that WeChat named as somebody’s, and learns of no number whether it is anybody’s; whoever is no browser at a page of ours has nothing to ask.',
    of: ['beginText', 'finishText'],
  },
  {
    why: '个人信息保护法 51: who may handle what is settled by the office, by its administrator and nobody else; of their own office alone.',
    of: ['invite', 'invitations', 'revokeInvitation', 'keptPlaces', 'setPlace', 'setWeCom', 'setRobot'],
  },
  {
    why: 'Promise: whoever has the code of an invitation may come, and a code that is none is nothing to anybody.',
    of: ['join'],
  },
  {
    why: 'Promise: an office knows its people: those who give cases there and its administrator see who is there; an end is for its supervisor and its administrator. To others the office has no list.',
    of: ['staff', 'endDuty'],
  },
  {
    why: 'Promise: the roster of an office is read by its people, and kept by those who give cases there; a duty is changed by whoever has it, or by them.',
    of: ['roster', 'addDuty', 'swapDuties', 'dropDuty', 'offerDuty', 'takeDuty'],
  },
  {
    why: 'Promise: who is away and who stands in is read by their office; it is said by whoever is away or heads the office, ended by them or by whoever stands in, and whoever stands in is shown what they stand in for.',
    of: ['leaves', 'takeLeave', 'endLeave', 'deputyQueue'],
  },
  {
    why: 'Promise: what somebody is good at is said by themselves, or by the head of those who carry cases.',
    of: ['profile', 'setProfile'],
  },
  {
    why: 'Promise: nobody acts for two sides; whom one stands for and against is said by those who carry cases, and by them alone.',
    of: ['declareMatters'],
  },
  {
    why: 'Promise: a resident files and follows what is theirs; staff file nothing in their post, for their own matter they come as residents.',
    of: ['fileCase', 'myCases', 'bindCase'],
  },
  {
    why: 'Promise: who has no phone, or does not read, is filed for by a helper of their village, beside them and with their leave; it is theirs by the code, and of how it goes the helper sees what they were let.',
    of: ['fileBeside', 'filedBeside'],
  },
  {
    why: 'Promise: who writes, comes or calls is received like whoever uses the app; what came is entered by those who sort it and by helpers of villages, and the register is for the office that wrote it down.',
    of: ['takeIn', 'register'],
  },
  {
    why: '个人信息保护法 44, 45: everybody sees, has copied and takes along what is held of them; of others nobody anything, whatever their post.',
    of: ['myData', 'takeData'],
  },
  {
    why: '个人信息保护法 46, 47, 15: what is held of a resident they set right, take back and have deleted themselves; staff are kept with what they signed.',
    of: ['setName', 'forgetMe'],
  },
  {
    why: '个人信息保护法 15: each may agree to be told, take it back, give their number and take it away; of their own alone, whoever they are.',
    of: ['consents', 'withdrawConsents', 'setPhone', 'dropPhone'],
  },
  {
    why: 'Promise: a case is seen by whose it is and by those who work on it now; to all others, its administrator and the other side too, it is not there (个人信息保护法 6: as little as the purpose needs).',
    of: ['getCase', 'earlierSteps', 'caseVersion', 'actOnCase', 'papers', 'openPaper', 'receipts'],
  },
  {
    why: '《信访工作条例》第三十四条: what the head answers for is prepared by one and signed by another. What is written and not given is of the office that answers for the case, and of nobody else who reads it.',
    of: ['drafts', 'writeDraft', 'previewDraft', 'turnDraft', 'signDraft', 'toSign', 'myDrafts'],
  },
  {
    why: 'Promise: for what an office needs two people is known to those who give cases there, and said by its administrator or its head, on record.',
    of: ['signing', 'setSigning'],
  },
  {
    why: 'Promise: whoever works on a case sees what else they may read of the same person, and nothing of the rest (个人信息保护法 6).',
    of: ['relatedCases'],
  },
  {
    why: 'Promise: whom a case can be given to is shown to whoever may give it now, and to nobody else.',
    of: ['candidates'],
  },
  {
    why: 'Promise: a file of a case is opened by whoever reads the case; who sees its outline alone opens none.',
    of: ['openFile'],
  },
  {
    why: 'Promise: the resident sees who read their case, and nobody else does (个人信息保护法 44: to know what is done with it).',
    of: ['readers'],
  },
  {
    why: '个人信息保护法 28, 29, 51: a number is shown masked, and in full to whoever works on the case, at a tap that is recorded; to a candidate and to those on duty it is not.',
    of: ['reveal'],
  },
  {
    why: 'Promise: the list of a desk is for those who work there; each finds in it what they may see, and an administrator works on no case.',
    of: ['deskQueue', 'myQueue', 'othersQueue', 'handled', 'doneToday', 'today', 'giveCases', 'callQueue'],
  },
  {
    why: 'Promise: what the people of an office have in hand, and what it handed to others, is for whoever leads it.',
    of: ['peopleQueue', 'handedOverQueue'],
  },
  {
    why: '个人信息保护法 51: by a phone or an ID number only whoever works on cases looks, and finds what they may see; each look-up is kept.',
    of: ['findCases'],
  },
  {
    why: '个人信息保护法 51: by words and names only whoever works on cases looks, inside their own organisation, and finds what they may read at that moment; each search is kept.',
    of: ['searchCases'],
  },
  {
    why: 'Promise: how the resident was served is theirs to say, once it is over; their office sees it when the month is closed, and its head answers.',
    of: ['rate', 'ratings', 'officeRatings', 'answerRating'],
  },
  {
    why: 'Promise: an article is never wrong in silence. Whoever works on cases looks up what they cite; what nobody has looked up is listed for the head of the office.',
    of: ['findArticles', 'checkArticles', 'uncheckedArticles'],
  },
  {
    why: 'Promise: those who work on a case speak of it among themselves. What they say is for no resident, no other office and no paper.',
    of: ['notes', 'addNote', 'here'],
  },
  {
    why: 'Promise: what an office says again and again is read by all who write there, and written by its head.',
    of: ['phrases', 'setPhrases'],
  },
  {
    why: 'Promise: a code shows nothing itself; what it stands for is decided by who opens it.',
    of: ['makeCode', 'openCode', 'codeImage'],
  },
  {
    why: 'Promise: one person may let another act in their matters, and takes it back at once (民法典 165, 173). It is between the two: nobody in a post gives it, takes it up or reads of it.',
    of: ['helpings', 'offerHelping', 'takeHelping', 'tellHelper', 'endHelping'],
  },
  {
    why: '《民法典》第二十三条、第三十四条、第三十六条: a guardian acts by law. A resident says that they are one, an office that has seen the paper makes it so, and whoever works on a case that a guardian filed ends it here.',
    of: ['claimGuardian', 'confirmGuardian', 'endGuardian'],
  },
  {
    why: '《信访工作条例》第十七条、第二十条: several petition together, each for themself. Whoever filed it asks others by a code and ends it; a code opens nothing to anybody in a post, nor to those who work where the matter lies (第二十八条).',
    of: ['offerJoining', 'joiningNow', 'endJoining', 'openJoining', 'joinCase'],
  },
  {
    why: 'Promise: everybody has one inbox, their own.',
    of: ['inbox', 'seen'],
  },
  {
    why: 'Promise: a file is of whoever sent it until it goes with a step, and then of the case; others have nothing to take from it.',
    of: ['offerFile', 'myFiles', 'dropFile'],
  },
];
