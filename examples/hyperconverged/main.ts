import { StorageApp } from 'rookery';
import { Hyperconverged } from './chart';

const app = new StorageApp();
new Hyperconverged(app, 'tokyo');
app.synth();
