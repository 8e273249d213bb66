import { expectLifecycle } from './expectLifecycle';

// submitted → assigned → answered ⇄ followedUp → closed, and withdrawn.
expectLifecycle(
  'consultation',
  `
             take      assign    answer    followUp    close   message  withdraw
submitted    assigned  assigned  answered  -           -       same     withdrawn
assigned     -         same      answered  -           -       same     withdrawn
answered     -         -         -         followedUp  closed  same     withdrawn
followedUp   -         same      answered  -           -       same     withdrawn
closed       -         -         -         -           -       -        -
withdrawn    -         -         -         -           -       -        -
`,
);
