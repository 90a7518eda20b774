import { StorageApp } from 'rookery';
import { VolumeClasses } from './chart';

const app = new StorageApp();
new VolumeClasses(app, 'lyon');
app.synth();
