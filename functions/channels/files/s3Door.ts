import { Refused } from '../../domain/refused';
import type { FileDoor, FormFor, LinkFor } from './fileDoor';
import { savedAs } from './savedAs';
import { bucketUrl, type FileCredentials, type BucketAddress } from './bucketAddress';
import { algorithm, credential, signedUrl, signText, stamp } from './signature';

/** What a form may be used for: one key, one type, no more bytes than announced, until then. */
function policyOf(
  fields: Record<string, string>,
  { bucket }: BucketAddress,
  { key, type, maxBytes, until }: FormFor,
) {
  const exactly = Object.entries(fields).filter(([name]) => name !== 'key' && name !== 'Content-Type');
  return {
    expiration: until,
    conditions: [
      { bucket },
      ['eq', '$key', key],
      ['eq', '$Content-Type', type],
      ['content-length-range', 1, maxBytes],
      ...exactly.map(([name, value]) => ({ [name]: value })),
    ],
  };
}

/** Forms and links of an S3 bucket: presigned POST and presigned GET. */
export function s3Door(address: BucketAddress, credentials: FileCredentials): FileDoor {
  const url = bucketUrl(address);
  const { region } = address;
  return {
    form(asked) {
      const { key, type, now, until } = asked;
      const { sessionToken } = credentials;
      const fields = {
        key,
        'Content-Type': type,
        success_action_status: '201',
        'x-amz-algorithm': algorithm,
        'x-amz-credential': credential(credentials, now, region),
        'x-amz-date': stamp(now),
        ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
      };
      const policy = Buffer.from(JSON.stringify(policyOf(fields, address, asked))).toString('base64');
      const signature = signText(credentials, now, region, policy);
      return { url: `${url}/`, fields: { ...fields, policy, 'x-amz-signature': signature }, until };
    },

    link({ key, version, name, type, now, until }: LinkFor) {
      const seconds = Math.floor((Date.parse(until) - Date.parse(now)) / 1000);
      const query = {
        versionId: version,
        'response-content-type': type,
        'response-content-disposition': savedAs(name, type),
      };
      return { url: signedUrl(`${url}/${key}`, query, { now, seconds, region, credentials }), until };
    },
  };
}

const unavailable = (): never => {
  throw new Refused('files_unavailable');
};

/** Where no file store is set up. */
export const noDoor: FileDoor = { form: unavailable, link: unavailable };
