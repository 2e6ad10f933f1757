// Tests that make tens of thousands of errors on purpose would spend much of their time on their traces: jest keeps a hundred calls of each, Node.js ten.
Error.stackTraceLimit = 10;
