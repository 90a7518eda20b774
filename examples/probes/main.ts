import { StorageApp } from 'rookery';
import { Probes } from './chart';

const app = new StorageApp();
new Probes(app, 'malmo');
app.synth();
