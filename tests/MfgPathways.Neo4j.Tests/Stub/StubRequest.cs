namespace MfgPathways.Neo4j.Tests;

internal sealed record StubRequest(string Method, string Path, string Headers, string Body);
