import { type Code, scanPage } from '../../../contract/numbers/codes';
import type { PersonId } from '../../../contract/ids';
import { Refused } from '../../../domain/refused';
import type { CodeRow } from '../../../store/codes/codeItem';
import { addressSubject } from '../../auth/addressSubject';
import { orBySolving } from '../../puzzle';
import { Created, type Handlers, type OpenContext } from '../../context';

export const showCode = ({ scene, expiresAt }: CodeRow, { appOrigin }: OpenContext): Code => ({
  scene,
  url: `${appOrigin}/${scanPage}?scene=${scene}`,
  until: expiresAt,
});

/**
 * What a code opens. Codes that open nothing are counted, as wrong codes of a login are: by person, and by address where
 * nobody has signed in.
 * @throws Refused `code_invalid`: the same for a code that never was and one that is not for the asker
 */
export async function orInvalid<T>(
  looking: () => Promise<T | null>,
  by: { person: PersonId } | { address: string },
  context: OpenContext,
): Promise<T> {
  const found = await looking();
  if (found) return found;
  const subject = 'person' in by ? by.person : by.address;
  if ('person' in by) context.rate.check('code', subject);
  else await orBySolving('code', subject, context);
  await context.rate.add('code', subject);
  throw new Refused('code_invalid');
}

export const codes: Pick<Handlers, 'makeCode' | 'openCode' | 'publicCode' | 'codeImage'> = {
  makeCode: async ({ body }, context) => {
    const { newCode } = await import('../../../work/newCode');
    const row = await newCode(body, context);
    await context.store.codes.put(row);
    return new Created(showCode(row, context));
  },

  openCode: ({ params }, context) =>
    orInvalid(
      async () => {
        // Codes are scanned seldom: what opens them is loaded when one is.
        const { openedCode } = await import('../../../work/openCode');
        return openedCode(params.scene, context);
      },
      { person: context.actor.personId },
      context,
    ),

  publicCode: ({ params }, context) => {
    const { sourceIp, doorSecrets } = context;
    return orInvalid(
      async () => {
        const { publicCode } = await import('../../../work/openCode');
        return publicCode(params.scene, context);
      },
      { address: addressSubject(sourceIp, doorSecrets) },
      context,
    );
  },

  codeImage: ({ params: { scene } }, context) => {
    const { store, actor } = context;
    const picture = async () => {
      const code = await store.codes.get(scene);
      const drawn = await store.codes.picture(scene);
      if (code?.by !== actor.personId) return null;
      if (drawn?.state !== 'ready') return { image: null, state: drawn?.state ?? ('coming' as const) };
      return { image: Buffer.from(drawn.bytes).toString('base64'), state: drawn.state };
    };
    return orInvalid(picture, { person: actor.personId }, context);
  },
};
