import { StorageApp } from 'rookery';
import { OnLocalVolumes } from './chart';

const app = new StorageApp();
new OnLocalVolumes(app, 'lisbon');
app.synth();
