import {serveReading} from '../../source/archive/serve-reading.ts';
import {otherReading} from './other-reading.ts';

serveReading(otherReading);
