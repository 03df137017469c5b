namespace MfgPathways.Releases;

/// <summary>What a row of a release may be known by in another.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its title or text, without regard to case, punctuation and blanks.</param>
/// <param name="Group">Where it stands: the technology areas of an occupation, the sub-competency of a KSA.</param>
internal readonly record struct NamedRow(string Id, string Text, string Group)
{
    public static NamedRow[] Of(IEnumerable<Occupation> occupations) =>
        [.. occupations.Select(o => new NamedRow(o.Id, Slug.Of(o.Title), o.AreaIds.ToString()))];

    public static NamedRow[] Of(IEnumerable<Ksa> ksas) => [.. ksas.Select(k => new NamedRow(k.Id, Slug.Of(k.Name), k.SubCompetencyId))];
}
