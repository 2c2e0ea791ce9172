import {serveReading} from '../../source/archive/serve-reading.ts';
import {simpleReading} from './simple-reading.ts';

serveReading(simpleReading);
