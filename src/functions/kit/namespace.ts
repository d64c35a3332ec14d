/** What Excel puts before the name of every function, with a full stop; the manifest declares it. */
export const namespace = 'SALES';
