import { StorageApp } from 'rookery';
import { OpenShift } from './chart';

const app = new StorageApp();
new OpenShift(app, 'porto');
app.synth();
