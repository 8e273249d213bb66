import type { Command } from '../../contract/actions';
import type { CaseHead } from '../../domain/case';
import { lifecycles } from '../../domain/kinds';
import type { Named } from '../../domain/place';
import type { Store } from '../../store/ports';

/**
 * The person or organisation that a command names, looked up. Someone who is not there is left out, which the rule
 * then refuses.
 */
export async function named(command: Command, head: CaseHead, store: Store): Promise<Named> {
  switch (command.action) {
    case 'assign': {
      const { handler } = lifecycles[head.kind];
      const assignee = await store.people.member(head.desk.organisationId, handler, command.input.personId);
      return assignee ? { assignee } : {};
    }
    case 'transfer': {
      const organisation = await store.organisations.get(command.input.organisationId);
      return organisation
        ? { organisation: { organisationId: organisation.id, name: organisation.name } }
        : {};
    }
    default:
      return {};
  }
}
