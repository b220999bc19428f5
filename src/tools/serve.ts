/** Serves the built course: `npm start` builds it first. PORT and COURSE_BASE are taken from the environment. */
import { fileURLToPath } from 'node:url';
import { serve } from './static-server.ts';

const base = `/${(process.env['COURSE_BASE'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const wanted = Number(process.env['PORT'] ?? 4321);
const { address } = await serve({ folder, base, port: wanted }).catch(() => serve({ folder, base, port: 0 }));
process.stdout.write(`Common Ground is open at ${address}\nPress Ctrl C to close it.\n`);
