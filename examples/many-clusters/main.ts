import { StorageApp } from 'rookery';
import { ManyClusters } from './chart';
import { SITES } from './sites';

const app = new StorageApp();
for (const [name, facts] of Object.entries(SITES)) new ManyClusters(app, name, facts);
app.synth();
