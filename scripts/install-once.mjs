import { installDependencies } from './launch/install.mjs';

installDependencies();
