import {
  DecryptCommand,
  GenerateDataKeyWithoutPlaintextCommand,
  InvalidCiphertextException,
  KMSClient,
} from '@aws-sdk/client-kms';
import { StoreUnavailable } from '../table/orUnavailable';

export { KMSClient };

/** What makes data keys and opens them again; the key it wraps them with never leaves it. */
export type KeyService = {
  /** A new data key, wrapped. @throws StoreUnavailable */
  make(id: string): Promise<Uint8Array>;
  /** Null for what will never open: changed, moved to another id, or made for another table. @throws StoreUnavailable */
  unwrap(id: string, wrapped: Uint8Array): Promise<Buffer | null>;
};

type Kms = {
  client: KMSClient;
  /** The key, alias or ARN that data keys are wrapped with. */
  keyId: string;
  /** The table they are for. */
  table: string;
};

/** KMS has every use of a key on its own record, under these words; without the same ones nothing opens. */
const contextOf = (table: string, id: string) => ({ service: 'legal-service', table, dataKey: id });

/** The key in a reply. @throws StoreUnavailable for a reply without one */
function bytesOf(bytes: Uint8Array | undefined): Buffer {
  if (!bytes) throw new StoreUnavailable(new Error('a reply without a key'));
  return Buffer.from(bytes);
}

/**
 * AWS KMS. Whatever it answers but a key, a denial and a disabled key included, may be mended while we wait. Which key
 * a data key was wrapped with is in it, so that those of an older one still open after the key itself was replaced.
 */
export const kmsService = ({ client, keyId, table }: Kms): KeyService => ({
  async make(id) {
    try {
      const made = await client.send(
        new GenerateDataKeyWithoutPlaintextCommand({
          KeyId: keyId,
          KeySpec: 'AES_256',
          EncryptionContext: contextOf(table, id),
        }),
      );
      return bytesOf(made.CiphertextBlob);
    } catch (error) {
      throw new StoreUnavailable(error);
    }
  },

  async unwrap(id, wrapped) {
    try {
      const opened = await client.send(
        new DecryptCommand({ CiphertextBlob: wrapped, EncryptionContext: contextOf(table, id) }),
      );
      return bytesOf(opened.Plaintext);
    } catch (error) {
      if (error instanceof InvalidCiphertextException) return null;
      throw new StoreUnavailable(error);
    }
  },
});
