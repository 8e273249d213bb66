import { config } from 'zod';

// The mini-program runtime forbids `new Function`, which zod would use to compile schemas. It must be
// switched off before the first schema is made, so every schema of ours comes through this door.
config({ jitless: true });

export * from 'zod';
