import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(__dirname, '../..');
/** What is deployed. */
export const dist = path.join(root, 'dist');
/** What `npm start` and the browser tests serve. */
export const local = path.join(root, '.local');
export const manifest = path.join(root, 'manifest.xml');
