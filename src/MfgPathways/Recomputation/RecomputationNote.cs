using System.Collections.Immutable;
using MfgPathways.Formats;

namespace MfgPathways.Recomputation;

/// <summary>Why a printed figure cannot be recomputed.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Subject">The subject; <c>null</c> for all of the measure.</param>
/// <param name="Note">The sentence.</param>
/// <param name="Source">Where that is said: a place of the publication.</param>
internal sealed record RecomputationNote(string Measure, string? Subject, string Note, string Source)
{
    private static readonly CsvSchema Schema = CsvSchema.Of("recomputation-notes.csv", "measure", "subject", "note", "source");

    public static ImmutableArray<RecomputationNote> All() =>
        EmbeddedFile.Rows(Schema, r => new RecomputationNote(r[0], r.Optional(1), r[2], r[3]));
}
