import { StorageApp } from 'rookery';
import { FloatingMon } from './chart';

const app = new StorageApp();
new FloatingMon(app, 'tromso');
app.synth();
