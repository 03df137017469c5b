using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Publishing;

/// <summary>Which merges a question is asked with: what every question has.</summary>
/// <remarks>
/// A question is bound from the address, where what is not there is <c>null</c>, or read from a body by the same names. What an address
/// cannot hold has a setter that is not public, and so is there in a body only.
/// </remarks>
internal record Merging
{
    [FromQuery(Name = "mergeTitles"), DefaultValue(false), Description("One occupation for each title, over all areas.")]
    public bool? MergeTitles { get; init; }

    [FromQuery(Name = "mergeSynonyms"), DefaultValue(false), Description("One KSA for all with the same text.")]
    public bool? MergeSynonyms { get; init; }

    public Merges ToMerges() =>
        (MergeTitles == true ? Merges.Titles : Merges.None) | (MergeSynonyms == true ? Merges.Synonyms : Merges.None);
}
