import { StorageApp } from 'rookery';
import { ObjectStores } from './chart';

const app = new StorageApp();
new ObjectStores(app, 'oslo');
app.synth();
