import { StorageApp } from 'rookery';
import { LocalStorage } from './chart';

const app = new StorageApp();
new LocalStorage(app, 'lima');
app.synth();
