import type { PersonId } from '../../contract/ids';
import type { Phone } from '../../contract/phone';
import { Refused } from '../../domain/refused';
import type { Person } from '../../store/people/personItem';
import type { Handlers, SignedInContext } from '../context';
import { showMe } from '../show/me';

/** The number behind a code of WeChat's button. Who asks without a name has no WeChat account to have it from. */
async function numberOf(code: string, { store, actor, weChat }: SignedInContext): Promise<Phone> {
  const person = await store.people.get(actor.personId);
  if (!person) throw new Refused('session_ended');
  if (person.openid === null) throw new Refused('not_allowed');
  return weChat.phoneNumber({ code, openid: person.openid });
}

async function written(personId: PersonId, phone: Phone | null, context: SignedInContext): Promise<Person> {
  const person = await context.store.people.setPhone(personId, phone);
  if (!person) throw new Refused('session_ended');
  return person;
}

const shown = (person: Person, { store: { organisations }, actor, templates }: SignedInContext) =>
  showMe(person, actor, { organisations, templates });

export const reach: Pick<Handlers, 'consents' | 'setPhone' | 'dropPhone'> = {
  consents: async ({ body: { key, answers } }, { store, actor, templates, now }) => {
    // Only what we have asked about: the rest is nothing that anybody could be sent.
    const ours = Object.entries(answers).filter(([templateId]) => templates.includes(templateId));
    await store.consents.tapped(actor.personId, key, Object.fromEntries(ours), now);
  },

  setPhone: async ({ body }, context) => {
    const phone = body.by === 'hand' ? body.phone : await numberOf(body.code, context);
    return shown(await written(context.actor.personId, phone, context), context);
  },

  dropPhone: async (_, context) => shown(await written(context.actor.personId, null, context), context),
};
