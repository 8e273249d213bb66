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
    'what the names of the secrets in Secrets Manager begin with. Without: `legal-service/<stage>`',
  ),
  SEALED_BY: setting(
    z.enum(['secret', 'kms']).default('kms'),
    '`kms` has a key of KMS made (`SEAL_KMS_KEY`), whose data keys seal from then on; `SEAL_KEYS` still open what ' +
      'they sealed. With `secret` it is `SEAL_KEYS` that seal',
  ),
  API_RATE: setting(
    z.coerce.number().default(200),
    'requests a second that the API takes; what comes beyond is answered 429 at the gate. Papers: 10',
  ),
  API_BURST: setting(z.coerce.number().default(400), 'the same, of a sudden. Papers: 20'),
  API_CONCURRENCY: setting(
    z.coerce.number().default(300),
    'instances of `api` kept free for it, which are as many as it may have. `0` reserves none, where an account has ' +
      'fewer than so many and a hundred',
  ),
  APP_DOMAIN: setting(
    z
      .string()
      .default('')
      .transform((domain) => domain || undefined),
    'the domain of one site for the browser app and the API, as CloudFront serves it. Without: the API alone, at the ' +
      'address of its gate',
  ),
  APP_CERTIFICATE: setting(
    z
      .string()
      .default('')
      .transform((certificate) => certificate || undefined),
    'the certificate of that domain: the id of one in IAM in the Chinese regions, elsewhere the ARN of one of ' +
      'Certificate Manager in `us-east-1`',
  ),
  SITE_WAF: setting(
    z
      .string()
      .default('')
      .transform((arn) => arn || undefined),
    'the ARN of a web ACL of AWS WAF (of CloudFront’s scope), which then stands before the site of `APP_DOMAIN`. Without: ' +
      'what the gate holds back alone',
  ),
  AUDIT_TRAIL: setting(
    z.enum(['on', 'off']).default('off'),
    '`on` makes a trail of CloudTrail: who did what to the account, and who read or wrote table and buckets beside the ' +
      'functions. It is paid for by the event, those of the functions included',
  ),
  BACKUP_COPY_TO: setting(
    z
      .string()
      .transform((arn) => arn || undefined)
      .optional(),
    'the ARN of a vault of AWS Backup in another account or region, which lets this account copy into it: table and ' +
      'bucket are copied there every night and kept a year. Without: the recovery of the last 35 days, in this account ' +
      'alone',
  ),
});
