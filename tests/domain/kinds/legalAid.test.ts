import { expectLifecycle } from './expectLifecycle';

// submitted → reviewing ⇄ materialsRequested → granted → assigned → handling → concluded → filed; refused, withdrawn.
expectLifecycle(
  'legalAid',
  `
                    startReview  requestMaterials    supplyMaterials  grant    refuse   assign    begin     conclude   archive  message  withdraw
submitted           reviewing    -                   -                -        -        -         -         -          -        same     withdrawn
reviewing           -            materialsRequested  -                granted  refused  -         -         -          -        same     withdrawn
materialsRequested  -            -                   reviewing        -        -        -         -         -          -        same     withdrawn
granted             -            -                   -                -        -        assigned  -         -          -        same     withdrawn
refused             -            -                   -                -        -        -         -         -          -        -        -
assigned            -            -                   -                -        -        same      handling  -          -        same     withdrawn
handling            -            -                   -                -        -        -         -         concluded  -        same     withdrawn
concluded           -            -                   -                -        -        -         -         -          filed    same     withdrawn
filed               -            -                   -                -        -        -         -         -          -        -        -
withdrawn           -            -                   -                -        -        -         -         -          -        -        -
`,
);
