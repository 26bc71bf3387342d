import { describeEveryPage } from "./look-at-all.case-support.ts";

describeEveryPage(1, 2);
