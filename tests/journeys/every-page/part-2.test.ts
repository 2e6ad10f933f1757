import { visitPages } from '../../support/every-page';

visitPages(2);
