import { CaseAction } from '../../../functions/contract/deeds/actions';
import { rules } from '../../../functions/domain/deeds';
import { standingsFor } from '../../../functions/domain/deeds/may';
import { lifecycles } from '../../../functions/domain/kinds/lifecycles';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { targetsOf } from '../../../functions/domain/deeds/targets';

// Of several who petition together: what any one does for all, what is done once each has said yes, and what is whoever's it is
// alone. Written by hand from the articles, not derived from the code it checks.
const byHand = `
message             any     信访工作条例 17: everybody petitions for themself, and speaks
tellDanger          any     反家庭暴力法 5: nobody is kept from saying it
askRecusal          any     信访工作条例 28
askReview           any     信访工作条例 35: 信访人 asks, and each is one
askReReview         any     信访工作条例 36
denyPerformance     any     信访工作条例 32: takes nothing from anybody
declineSettlement   any     信访工作条例 33: without the consent of each there is none
reopen              any     takes nothing from anybody
agreeSettlement     each    信访工作条例 33; 民事诉讼法 56: gives something up
confirmPerformance  each    信访工作条例 32: ends what was promised to all
close               each    ends it for all
leave               own     信访工作条例 17: for themself alone
correctParty        own     个人信息保护法 46: what they said of themself
chooseSpeaker       any     信访工作条例 20: each chooses
withdraw            alone   as long as nobody has joined: nobody takes the others' away
agreeMandate        filer   the agent carries what was filed, and was agreed to before anybody joined
declineMandate      filer   as above
revokeMandate       filer   as above
agreePhoneService   filer   民事诉讼法 90: each for themself; the periods run from whoever filed it
declinePhoneService filer   as above
correct             filer   个人信息保护法 46: what they wrote
receiveReply        filer   the paper of a body outside came to them
nameOtherSide       filer   what the others said yes to
`;

const rows = byHand
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/, 2) as [CaseAction, string]);

const said = (action: CaseAction): string => {
  const { jointly, by } = rules[action];
  if (jointly) return jointly;
  if (Array.isArray(by) && by.includes('party')) return 'own';
  return action === 'withdraw' ? 'alone' : 'filer';
};

test.each(rows)('%s: %s', (action, how) => {
  expect(said(action)).toBe(how);
});

test('nothing that whoever filed a petition may do is missing', () => {
  const owners = CaseAction.options.filter(
    (action) =>
      standingsFor(lifecycles.petition, action).includes('owner') &&
      statusesOf('petition').some((status) => targetsOf('petition', status, action).length > 0),
  );
  expect(owners.sort()).toEqual(rows.map(([action]) => action).sort());
});

test('what holds for all of several is offered where several can be, and nowhere for whoever helps alone', () => {
  for (const action of CaseAction.options.filter((one) => rules[one].jointly !== undefined))
    expect([action, standingsFor(lifecycles.petition, action).includes('owner')]).toEqual([action, true]);
});
