import { startEngine } from '../../../../functions/local/stack/engine/start';

/** Run as a process of its own: holds the folder given as argument and prints the endpoint. */
void startEngine({ dataDir: process.argv[2], env: {} }).then(({ endpoint }) => console.log(endpoint));
