import { StorageApp } from 'rookery';
import { TunedOsds } from './chart';

const app = new StorageApp();
new TunedOsds(app, 'helsinki');
app.synth();
