import { type Code, scanPage } from '../../contract/codes';
import { Refused } from '../../domain/refused';
import type { CodeRow } from '../../store/codes/codeItem';
import { newCode } from '../../work/newCode';
import { openedCode, publicCode } from '../../work/openCode';
import { addressSubject } from '../auth/addressSubject';
import { Created, type Handlers, type OpenContext } from '../context';

const showCode = ({ scene, expiresAt }: CodeRow, { appOrigin }: OpenContext): Code => ({
  scene,
  url: `${appOrigin}/${scanPage}?scene=${scene}`,
  until: expiresAt,
});

/**
 * What a code opens. Codes that open nothing are counted, as wrong codes of a login are.
 * @throws Refused `code_invalid`: the same for a code that never was and one that is not for the asker
 */
async function orInvalid<T>(
  looking: () => Promise<T | null>,
  subject: string,
  { rate }: OpenContext,
): Promise<T> {
  const found = await looking();
  if (found) return found;
  rate.check('code', subject);
  await rate.add('code', subject);
  throw new Refused('code_invalid');
}

export const codes: Pick<Handlers, 'makeCode' | 'openCode' | 'publicCode' | 'codeImage'> = {
  makeCode: async ({ body }, context) => {
    const row = await newCode(body, context);
    await context.store.codes.put(row);
    return new Created(showCode(row, context));
  },

  openCode: ({ params }, context) =>
    orInvalid(() => openedCode(params.scene, context), context.actor.personId, context),

  publicCode: ({ params }, context) => {
    const { sourceIp, numberSecret } = context;
    return orInvalid(
      () => publicCode(params.scene, context),
      addressSubject(sourceIp, numberSecret),
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
    return orInvalid(picture, actor.personId, context);
  },
};
