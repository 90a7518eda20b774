import { StorageApp } from 'rookery';
import { DayTwo } from './chart';

const app = new StorageApp();
new DayTwo(app, 'turin');
app.synth();
