import { StorageApp } from 'rookery';
import { ThinVolumes } from './chart';

const app = new StorageApp();
new ThinVolumes(app, 'quito');
app.synth();
