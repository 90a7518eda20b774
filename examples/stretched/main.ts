import { StorageApp } from 'rookery';
import { Stretched } from './chart';

const app = new StorageApp();
new Stretched(app, 'rotterdam');
app.synth();
