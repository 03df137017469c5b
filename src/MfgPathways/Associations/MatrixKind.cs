namespace MfgPathways.Associations;

/// <summary>What a <see cref="CountMatrix"/> counts: the matrices behind Figs. 5 to 9 of the publication.</summary>
public enum MatrixKind
{
    /// <summary>KSAs that occupations of both areas require; on the diagonal those of one area. Fig. 5.</summary>
    Areas,

    /// <summary>Selections of KSAs, by competency and area. Fig. 6.</summary>
    Competencies,

    /// <summary>Selections of KSAs, by sub-competency and area. Fig. 7.</summary>
    SubCompetencies,

    /// <summary>Occupations that require a KSA of both competencies; on the diagonal, of one. Fig. 8.</summary>
    CompetencyPairs,

    /// <summary>Occupations that require a KSA of both sub-competencies; on the diagonal, of one. Fig. 9.</summary>
    SubCompetencyPairs,
}
