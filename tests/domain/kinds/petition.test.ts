import { expectLifecycle } from './expectLifecycle';

// submitted → mandated → registered → classified → transferred ⇄ returned → accepted → handling → opinionGiven →
// closed, and withdrawn.
expectLifecycle(
  'petition',
  `
              take      assign    register    classify    transfer     accept    sendBack  investigate  giveOpinion   close   message  withdraw
submitted     mandated  mandated  -           -           -            -         -         -            -             -       same     withdrawn
mandated      -         same      registered  -           -            -         -         -            -             -       same     withdrawn
registered    -         same      -           classified  -            -         -         -            -             -       same     withdrawn
classified    -         same      -           -           transferred  -         -         -            -             -       same     withdrawn
transferred   -         -         -           -           -            accepted  returned  -            -             -       same     withdrawn
returned      -         same      -           -           transferred  -         -         -            -             -       same     withdrawn
accepted      -         -         -           -           -            -         -         handling     -             -       same     withdrawn
handling      -         -         -           -           -            -         -         -            opinionGiven  -       same     withdrawn
opinionGiven  -         -         -           -           -            -         -         -            -             closed  same     withdrawn
closed        -         -         -           -           -            -         -         -            -             -       -        -
withdrawn     -         -         -           -           -            -         -         -            -             -       -        -
`,
);
