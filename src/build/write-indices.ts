import { writeIndices } from './indices';

for (const path of writeIndices(process.cwd())) console.log(`wrote ${path}`);
