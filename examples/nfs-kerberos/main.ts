import { StorageApp } from 'rookery';
import { NfsKerberos } from './chart';

const app = new StorageApp();
new NfsKerberos(app, 'graz');
app.synth();
