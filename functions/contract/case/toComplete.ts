import * as z from '../z';

/**
 * What a filing was received without, to be completed later: asked for once, all together, in the one materials notice
 * (法律援助法 43(2)), and never a reason to turn anybody away. What the person says of themself is taken as said until then.
 * - `name`, `reach`, `truth`: who it is, how to reach them, that what is written is true
 * - `beneficiary`: whose matter it is, where someone applies for them
 * - `identity`: a paper that shows who it is
 * - `guardian`: the guardian of a minor or of an adult who cannot act alone (法律援助法 40: 可以由法定代理人代为提出)
 * - `otherGuardian`: the same where a guardian is the one complained about: another one, or a near relative (40)
 * - `guardianConsent`: that a guardian agrees to what is held of a child under fourteen (个人信息保护法 31)
 * - `ownWages`: that somebody of sixteen or seventeen lives mainly on their own wages (民法典 18)
 * - `guardianship`, `kinship`, `authority`: that whoever applies for another is guardian, relative, or authorised
 * - `hardship`, `status`: the statement of hardship (41), or what shows that none has to be made (42)
 * - `speaker`: who speaks for several people with one matter
 */
export const ToComplete = z
  .enum([
    'name',
    'reach',
    'truth',
    'beneficiary',
    'identity',
    'guardian',
    'otherGuardian',
    'guardianConsent',
    'ownWages',
    'guardianship',
    'kinship',
    'authority',
    'hardship',
    'status',
    'speaker',
  ])
  .meta({ id: 'ToComplete' });
export type ToComplete = z.infer<typeof ToComplete>;
