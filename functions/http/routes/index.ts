import type { Handlers } from '../context';
import { anonymous } from './case/anonymous';
import { areas } from './places/areas';
import { cases } from './case/cases';
import { help } from './places/help';
import { eligibility } from './places/eligibility';
import { files } from './case/files';
import { inbox } from './people/inbox';
import { papers } from './case/papers';
import { session } from './people/session';
import { whenAsked } from './whenAsked';

const seldom = async () => (await import('./seldom')).seldom;

/** What answers each endpoint of the contract. */
export const handlers: Handlers = {
  ...session,
  ...anonymous,
  ...whenAsked(
    ['roster', 'addDuty', 'dropDuty', 'swapDuties', 'offerDuty', 'takeDuty'],
    async () => (await seldom()).roster,
  ),
  ...whenAsked(['leaves', 'takeLeave', 'endLeave', 'deputyQueue'], async () => (await seldom()).leaves),
  ...whenAsked(['profile', 'setProfile', 'declareMatters'], async () => (await seldom()).profiles),
  ...whenAsked(
    ['invite', 'invitations', 'revokeInvitation', 'join'],
    async () => (await seldom()).invitations,
  ),
  ...whenAsked(['setWeCom', 'setRobot'], async () => (await seldom()).staffChannels),
  ...whenAsked(['staff', 'endDuty'], async () => (await seldom()).staff),
  ...whenAsked(['makeCode', 'openCode', 'publicCode', 'codeImage'], async () => (await seldom()).codes),
  ...whenAsked(
    ['beginScan', 'scanState', 'finishScan', 'openScan', 'confirmScan', 'declineScan'],
    async () => (await seldom()).scan,
  ),
  ...whenAsked(['beginText', 'finishText'], async () => (await seldom()).textSignIn),
  ...whenAsked(
    [
      ...(['helpings', 'offerHelping', 'takeHelping', 'tellHelper', 'endHelping'] as const),
      ...(['claimGuardian', 'confirmGuardian', 'endGuardian'] as const),
    ],
    async () => (await seldom()).helping,
  ),
  ...whenAsked(
    ['offerJoining', 'joiningNow', 'endJoining', 'openJoining', 'joinCase'],
    async () => (await seldom()).joining,
  ),
  ...whenAsked(['fileBeside', 'filedBeside'], async () => (await seldom()).beside),
  ...whenAsked(['takeIn', 'register'], async () => (await seldom()).intake),
  ...areas,
  ...whenAsked(['keptPlaces', 'setPlace'], async () => (await seldom()).keptPlaces),
  ...eligibility,
  ...help,
  ...cases,
  ...files,
  ...whenAsked(
    ['deskQueue', 'myQueue', 'othersQueue', 'peopleQueue', 'handedOverQueue', 'doneToday', 'handled'],
    async () => (await seldom()).queues,
  ),
  ...whenAsked(['callQueue'], async () => (await seldom()).calls),
  ...whenAsked(['today'], async () => (await seldom()).today),
  ...whenAsked(['giveCases'], async () => (await seldom()).giving),
  ...whenAsked(['searchCases'], async () => (await seldom()).searching),
  ...inbox,
  ...whenAsked(['reveal', 'findCases'], async () => (await seldom()).sensitive),
  ...whenAsked(['receiptKeys', 'checkReceipt', 'receipts', 'roots'], async () => (await seldom()).receipts),
  ...whenAsked(['consents', 'setPhone', 'dropPhone'], async () => (await seldom()).reach),
  ...papers,
  ...whenAsked(
    ['drafts', 'writeDraft', 'previewDraft', 'turnDraft', 'signDraft', 'toSign', 'myDrafts'],
    async () => (await seldom()).drafts,
  ),
  ...whenAsked(['relatedCases'], async () => (await seldom()).related),
  ...whenAsked(['signing', 'setSigning'], async () => (await seldom()).drafts),
  ...whenAsked(['ratings', 'rate', 'officeRatings', 'answerRating'], async () => (await seldom()).ratings),
  ...whenAsked(['notes', 'addNote', 'here'], async () => (await seldom()).notes),
  ...whenAsked(
    ['findArticles', 'checkArticles', 'uncheckedArticles', 'phrases', 'setPhrases'],
    async () => (await seldom()).writing,
  ),
  ...whenAsked(
    ['myData', 'takeData', 'setName', 'endSession', 'withdrawConsents', 'forgetMe'],
    async () => (await seldom()).myData,
  ),
};
