import type { Permission } from '../../functions/domain/permissions';
import { Standing } from '../../functions/contract/words';
import { CaseAction } from '../../functions/contract/actions';

// Written by hand from product.md §3 and the laws it names, not derived from the code it checks. 法律援助法 43: a
// grant or refusal is the agency's decision, signed by its head; 信访工作条例 32, 34: so is an opinion.
const byHand = `
                   owner  handler  duty  dispatcher  supervisor  system
read               yes    yes      yes   yes         yes         -
message            yes    yes      -     yes         yes         -
withdraw           yes    -        -     -           -           -
take               -      -        yes   -           -           -
assign             -      -        -     yes         yes         -
answer             -      yes      yes   -           -           -
followUp           yes    -        -     -           -           -
close              yes    -        -     -           -           -
startReview        -      -        -     yes         yes         -
requestMaterials   -      -        -     yes         yes         -
supplyMaterials    yes    -        -     -           -           -
grant              -      -        -     -           yes         -
refuse             -      -        -     -           yes         -
begin              -      yes      -     -           -           -
conclude           -      yes      -     -           -           -
archive            -      -        -     yes         yes         -
register           -      yes      -     -           -           -
classify           -      yes      -     -           -           -
transfer           -      yes      -     -           -           -
accept             -      -        -     yes         yes         -
sendBack           -      -        -     yes         yes         -
investigate        -      -        -     yes         yes         -
giveOpinion        -      -        -     -           yes         -
`;

const [heading = '', ...lines] = byHand.trim().split('\n');
const columns = heading
  .trim()
  .split(/\s+/)
  .map((word) => Standing.parse(word));

const asPermission = (word: string | undefined): Permission =>
  word === 'read' ? word : CaseAction.parse(word);

/** Who may do what, as the table above says it. */
export const permissionTable: ReadonlyMap<Permission, Standing[]> = new Map(
  lines.map((line) => {
    const [permission, ...cells] = line.trim().split(/\s+/);
    return [asPermission(permission), columns.filter((_, at) => cells[at] === 'yes')];
  }),
);
