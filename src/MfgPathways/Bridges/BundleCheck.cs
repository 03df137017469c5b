using MfgPathways.Pathways;

namespace MfgPathways.Bridges;

/// <summary>Refuses options that make no bundle, with a sentence that says what to change.</summary>
internal static class BundleCheck
{
    public static void Ranges(BundleOptions options)
    {
        options.Rules.Check(options.Stretch);
        if (options.MaxKsas is null && options.MaxEffort is null)
            throw new PathException("Nothing limits the bundle: name the most KSAs, or the most effort.", nameof(options.MaxKsas));
        if (options.MaxKsas < 1)
            throw new PathException($"The bundle has at most {options.MaxKsas} KSAs; it must be 1 or more.");
        if (options.MaxEffort <= 0)
            throw new PathException("The bundle takes at most no effort; it must be above 0.");
        if (options.Budget < 1)
            throw new PathException($"The budget is {options.Budget} moves; it must be 1 or more.");
    }
}
