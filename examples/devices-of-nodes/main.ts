import { StorageApp } from 'rookery';
import { OnDevices } from './chart';

const app = new StorageApp();
new OnDevices(app, 'oslo');
app.synth();
