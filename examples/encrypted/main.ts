import { StorageApp } from 'rookery';
import { Encrypted } from './chart';

const app = new StorageApp();
new Encrypted(app, 'zurich');
app.synth();
