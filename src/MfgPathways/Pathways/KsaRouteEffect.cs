namespace MfgPathways.Pathways;

/// <summary>What a route would be if one KSA more, or fewer, were held.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="IsHeld">Whether it is held as things are: then the route is the one without it, else the one with it.</param>
/// <param name="Route">The best route then; <c>null</c> where there is none.</param>
public sealed record KsaRouteEffect(Ksa Ksa, bool IsHeld, Route? Route);
