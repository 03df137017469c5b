using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>
/// Every route to a destination that no other beats on moves, stretch and total effort together. The direct move is always the first,
/// unless a constraint excludes it. Of routes that are equal in all three, the smallest by ids.
/// </summary>
/// <param name="From">Who moves.</param>
/// <param name="To">The destination.</param>
/// <param name="Options">The rules in force.</param>
/// <param name="Unit">The unit of every effort.</param>
/// <param name="Held">How many KSAs of the destination the person holds.</param>
/// <param name="Required">How many KSAs the destination lists.</param>
/// <param name="Direct">Effort of the direct move, whether it is allowed or not.</param>
/// <param name="SearchedMoves">
/// Up to how many moves every route was considered: less than <see cref="PathOptions.MaxMoves"/> only where the search stopped early, and
/// then routes of more moves may be missing.
/// </param>
/// <param name="Routes">By moves, then stretch descending: total effort rises as stretch falls among routes of one length.</param>
public sealed record TradeOffList(
    Profile From, Occupation To, PathOptions Options, string Unit, int Held, int Required, decimal Direct, int SearchedMoves,
    IReadOnlyList<Route> Routes)
{
    /// <summary>The exact trade-off list from an occupation.</summary>
    /// <inheritdoc cref="Between(SkillGraph, Profile, Occupation, PathOptions?, EvidenceTable?, CancellationToken)"/>
    public static TradeOffList Between(SkillGraph graph, Occupation from, Occupation to, PathOptions? options = null) =>
        Between(graph, Profile.Of(from), to, options);

    /// <summary>The exact trade-off list from a profile.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">Who moves.</param>
    /// <param name="to">The destination; another occupation than the person's own.</param>
    /// <param name="options">The rules; <see cref="PathOptions.Default"/> if <c>null</c>.</param>
    /// <param name="evidence">
    /// The evidence of the graph, to be told for every step; made where the options ask for evidence and it is <c>null</c>.
    /// </param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="NothingListedException">The profile holds no KSA, or the framework lists none for the destination.</exception>
    /// <exception cref="PathException">Origin and destination are the same, or the options contradict each other.</exception>
    /// <remarks>
    /// Accumulating: O(n^(moves − 1)) at worst, pruned by bounds from the direct gap. Memoryless: O(rows × moves × n²). In both, a route
    /// costs the direct gap and more, so the direct move is never beaten on total (theorems T1 and T2 of the triangle inequality of gaps).
    /// </remarks>
    public static TradeOffList Between(
        SkillGraph graph, Profile from, Occupation to, PathOptions? options = null, EvidenceTable? evidence = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        options ??= PathOptions.Default;
        var rules = new RouteRules(graph, from, to, options, evidence, cancellationToken);
        var result = Search(rules);
        var describer = new RouteDescriber(rules, from, evidence);
        return new TradeOffList(
            from, to, options, rules.Effort.Unit, KsaSet.CountShared(graph.BitsOf(rules.Destination), rules.Held),
            graph.KsasOf(rules.Destination).Length, rules.Effort.InUnits(rules.DirectGap), result.SearchedMoves,
            [.. result.Routes.Select(r => describer.Describe(r.Stones, r.Moves <= result.SearchedMoves))]);
    }

    /// <summary>
    /// The route that an objective asks for; <c>null</c> where the list has none. Every objective orders routes by its three numbers, so
    /// its best route is one that no other beats, and stands on the list. O(routes).
    /// </summary>
    /// <param name="objective">The objective.</param>
    public Route? Best(RouteObjective objective) => Routes
        .Where(r => objective != RouteObjective.Direct || r.Moves == 1)
        .MinBy(r => ObjectiveOrder.Key(objective, r.Moves, r.Stretch, r.Total));

    /// <summary>
    /// What a route of the list is called: <c>A</c> for the first to <c>Z</c>, then its number. O(routes).
    /// </summary>
    /// <param name="route">A route of the list, the same object.</param>
    public string LetterOf(Route route)
    {
        var number = Routes.TakeWhile(r => !ReferenceEquals(r, route)).Count();
        return number < 26 ? $"{(char)('A' + number)}" : $"{number + 1}";
    }

    /// <summary>The route that a letter stands for, large or small; <c>null</c> for none. O(routes²).</summary>
    /// <param name="letter">As <see cref="LetterOf"/> gives it.</param>
    public Route? Lettered(string letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return Routes.FirstOrDefault(r => LetterOf(r).Equals(letter.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    // Over a few moves the search through stones, cut off by bounds, is many times faster than the polynomial one; where it is not, that
    // one takes over. Both are exact.
    internal static SearchResult Search(RouteRules rules)
    {
        if (rules.Options.Model == PathModel.Accumulating || rules.Pass.Length > 0)
            return new StoneSearch(rules, rules.Options.Budget).Run();
        if (rules.Options.MaxMoves > PathOptions.MostMoves)
            return new MemorylessSearch(rules).Run();
        var quick = new StoneSearch(rules, 10L * rules.Stones.Length * rules.Stones.Length).Run();
        return quick.SearchedMoves == rules.Options.MaxMoves ? quick : new MemorylessSearch(rules).Run();
    }
}
