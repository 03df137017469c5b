using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Publishing;

/// <summary>Which merges a question is asked with.</summary>
internal sealed record Merging(
    [property: FromQuery(Name = "mergeTitles"), Description("One occupation for each title, over all areas.")] bool MergeTitles = false,
    [property: FromQuery(Name = "mergeSynonyms"), Description("One KSA for all with the same text.")] bool MergeSynonyms = false)
{
    public Merges ToMerges() => (MergeTitles ? Merges.Titles : Merges.None) | (MergeSynonyms ? Merges.Synonyms : Merges.None);
}
