import { StorageApp } from 'rookery';
import { PrivateRegistry } from './chart';

const app = new StorageApp();
new PrivateRegistry(app, 'bonn');
app.synth();
