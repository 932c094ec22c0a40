/** Keeps compiled modules from one run of a command to the next; loaded before the command, whose modules it is for. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));
