import * as z from '../contract/z';
import { setting } from './variable';

/** What `serverless.yml` itself asks for while it is packaged; no function reads it. */
export const PackageEnv = z.object({
  STAGE: setting(z.string().default('production'), 'the name of the deployment, and part of the names in it'),
  AWS_REGION: setting(
    z.string().default('cn-northwest-1'),
    'where everything is deployed: Ningxia unless told otherwise',
  ),
  ARCHITECTURE: setting(
    z.enum(['x86_64', 'arm64']).optional(),
    'of the functions. Without: `x86_64` in the Chinese regions, `arm64` elsewhere',
  ),
  SECRET_NAME: setting(
    z.string().optional(),
    'the name of the one secret in Secrets Manager. Without: `legal-service/<stage>`',
  ),
  SEALED_BY: setting(
    z.enum(['secret', 'kms']).default('secret'),
    '`kms` has a key of KMS made (`SEAL_KMS_KEY`), whose data keys seal from then on; `SEAL_KEYS` still open what ' +
      'they sealed',
  ),
});
