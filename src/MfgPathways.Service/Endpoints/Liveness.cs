namespace MfgPathways.Service.Endpoints;

/// <summary>That the process answers.</summary>
/// <param name="Live">True.</param>
internal sealed record Liveness(bool Live);
