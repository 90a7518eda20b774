import { StorageApp } from 'rookery';
import { Networks } from './chart';

const app = new StorageApp();
new Networks(app, 'hamburg');
app.synth();
