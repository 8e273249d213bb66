import { finalActions, permissionTable, toldTable } from './tables';

// `npm run rules`: the tables of the rules, as a lawyer reads them down.
console.log(
  [
    'Who may do what',
    permissionTable(),
    'Who is told what',
    toldTable(),
    'Asked once more before it is done',
    finalActions(),
  ].join('\n\n'),
);
