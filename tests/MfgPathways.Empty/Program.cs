// Starts and ends: what the runtime itself takes on this machine, for tests of speed to measure by.
System.Console.WriteLine();
