using Xunit.v3;

// Most of a test is waiting for a server.
[assembly: Parallelization(MaxThreads = 4)]
