import * as z from '../../contract/z';

/**
 * What a case carries besides its status.
 * - `noticed`: the one materials notice is given (法律援助法 43)
 * - `formalities`: aid was given first, formalities are still to be completed (44)
 * - `detained`: somebody is in the custody of an authority (39)
 * - `forWard`: someone applied for a child or for someone who cannot act alone, who cannot speak up against them (40)
 * - `wardHarmed`: such a person is said to be harmed by those who should protect them, who are told nothing (未成年人保护法 11)
 * - `toReport`: that has still to be reported to the police or another body (未成年人保护法 11: 应当立即)
 * - `endAsked`: the recipient, or whoever applied for a ward, asked that it ends; the agency decides (法律援助法 48(7))
 * - `endSent`: that aid ended was sent to the recipient, the unit and the body that deals with the matter (程序规定 39)
 * - `objecting`: an objection to a decision was made and is not decided; taken back, it can be made again (49)
 * - `wasAssigned`: legal aid was in a lawyer's hands once; the days from the decision (43(1)) were kept or missed then
 * - `ordered`: the bureau ordered that aid be given (49); it ends only for what has come to light since
 * - `calledBack`: the recipient was called back after it was done (59)
 * - `cleared`: the assignee has no interest against it
 * - `hasOtherSide`: somebody is named on the other side
 * - `mandated`: the resident has agreed to the agent
 * - `escalated`: late enough that anyone on duty may answer
 * - `withoutAgent`: the resident asked for no agent; the office carries it
 * - `major`: reported upwards as major or urgent (信访工作条例 25)
 * - `reachable`: was given to petitions with an address; nothing hangs on it any more, since whoever files here can be told
 * - `classified`: its type, and for an appeal its route, is known
 * - `appeal`, `ownRoute`: 申诉求决类; handled by the petition route itself (31(6))
 * - `phoneService`, `paperService`: the resident agreed that papers opened on the phone are served, or wants them on paper;
 *   neither: not asked yet, and nothing is served on the phone
 * - `recusalAsked`: the resident asked that somebody step aside, and nobody has decided it yet (信访工作条例 28)
 * - `toBePerformed`, `saidPerformed`: something promised in a decision is to be done; is said to be done (32)
 * - `dutyRoute`: 查处违法、履行职责 (31(5))
 * - `remedyOutside`: a body outside has been asked to review it or to decide on an objection
 * - `reviewedOutside`: it was reviewed by a body outside, the desk here is that of the opinion
 * - `danger`, `held`, `childInDanger`, `treatment`, `livelihood`: somebody is in danger, is held by one who has no right
 *   to, is a child in danger, is about to lose treatment or their living; `perhapsDanger`: the words may mean danger, and
 *   a person has to look (`domain/filing/urgent.ts`)
 * - `straightOn`, `atOnce`: so urgent that its dates do not wait for duty hours; so that it is answered within hours
 * - `lastDayNear`: its last day was less than a week away, or over, when it was told (法律援助法 44)
 * - `sealed`: a report of corruption, which whoever passes it on reads and nobody else here (信访工作条例 22, 30)
 * - `extended`: the one extension is used (信访工作条例 34; once is a setting)
 * - `unreceived`: what the office said last has not reached the resident, and a period that runs from that has not begun
 * - `explained`: the one question about papers on the notice was asked (法律援助法 43)
 * - `returnAsked`: the body it was handed to asks the office that did to take it back, after the time to say so alone
 * - `sensitiveWithdrawn`: the consent to sensitive answers is taken back: they are kept and not used (个人信息保护法 15, 47)
 * - `erased`: its keeping period is over; what was written in it is erased, or being erased now, and nothing can be done to it
 * - `late`: what is being decided was asked for after its last day; whether it is dealt with is for that body to say
 */
export const Mark = z.enum([
  'noticed',
  'formalities',
  'detained',
  'forWard',
  'wardHarmed',
  'toReport',
  'endAsked',
  'calledBack',
  'endSent',
  'objecting',
  'wasAssigned',
  'ordered',
  'cleared',
  'hasOtherSide',
  'mandated',
  'escalated',
  'withoutAgent',
  'reachable',
  'classified',
  'appeal',
  'ownRoute',
  'toBePerformed',
  'saidPerformed',
  'dutyRoute',
  'sealed',
  'remedyOutside',
  'reviewedOutside',
  'extended',
  'phoneService',
  'paperService',
  'recusalAsked',
  'danger',
  'held',
  'childInDanger',
  'treatment',
  'livelihood',
  'perhapsDanger',
  'major',
  'straightOn',
  'atOnce',
  'lastDayNear',
  'unreceived',
  'explained',
  'returnAsked',
  'late',
  'sensitiveWithdrawn',
  'erased',
]);
export type Mark = z.infer<typeof Mark>;

/** What was promised in a decision is to be done, or is said to be. */
export const performing: readonly Mark[] = ['toBePerformed', 'saidPerformed'];

/** Whether something promised is still to be done, or to be confirmed by the one it was promised to. */
export const isPerforming = ({ marks }: { marks: readonly Mark[] }): boolean =>
  performing.some((mark) => marks.includes(mark));

/** What goes with the person who has the case. */
const ofAssignee: readonly Mark[] = ['cleared', 'mandated'];

/** What it still carries when it has left the hands it was in. */
export const withoutAssignee = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark) => !ofAssignee.includes(mark));
