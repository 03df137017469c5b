using MfgPathways.Pathways;
using MfgPathways.Profiles;

namespace MfgPathways.Cli.Routes;

/// <summary>The cheapest routes that a textbook method finds.</summary>
internal sealed record MethodRoutes(
    string Method, Profile From, Occupation To, PathOptions Options, string Unit, decimal Direct, IReadOnlyList<Route> Routes);
