import type { PersonId } from '../../../contract/ids';
import type { Phone } from '../../../contract/numbers/phone';
import { Refused } from '../../../domain/refused';
import type { Person } from '../../../store/people/personItem';
import type { Handlers, SignedInContext } from '../../context';
import { showMe } from '../../show/me';

/** The number behind a code of WeChat's button. Who asks without a name has no WeChat account to have it from. */
async function numberOf(code: string, { store, actor, weChat }: SignedInContext): Promise<Phone> {
  const person = await store.people.get(actor.personId);
  if (!person) throw new Refused('session_ended');
  if (person.openid === null) throw new Refused('not_allowed');
  return weChat.phoneNumber({ code, openid: person.openid });
}

async function written(personId: PersonId, phone: Phone | null, context: SignedInContext): Promise<Person> {
  const { signIns, store } = context;
  const { people } = store;
  const before = await people.get(personId);
  const person = await people.setPhone(personId, phone);
  if (!person) throw new Refused('session_ended');
  // By a number that is theirs no longer nobody is signed in as them.
  if (before?.phone && before.phone !== phone) await signIns.dropNumber(personId, before.phone);
  return person;
}

const shown = (person: Person, context: SignedInContext) => showMe(person, context.actor, context);

export const reach: Pick<Handlers, 'consents' | 'setPhone' | 'dropPhone'> = {
  consents: async ({ body: { key, answers } }, { store, actor, templates, now }) => {
    // Only what we have asked about: the rest is nothing that anybody could be sent.
    const ours = Object.entries(answers).filter(([templateId]) => templates.includes(templateId));
    await store.consents.tapped(actor.personId, key, Object.fromEntries(ours), now);
  },

  setPhone: async ({ body }, context) => {
    const { personId } = context.actor;
    if (body.by === 'hand') return shown(await written(personId, body.phone, context), context);
    const phone = await numberOf(body.code, context);
    // WeChat has asked its owner: nobody else's number comes by its button.
    await context.store.people.noteAnswered(personId, phone);
    const person = await written(personId, phone, context);
    await context.signIns.confirmNumber(personId, phone, context.now);
    return shown(person, context);
  },

  dropPhone: async (_, context) => shown(await written(context.actor.personId, null, context), context),
};
