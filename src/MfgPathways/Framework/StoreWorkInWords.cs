using System.Globalization;

namespace MfgPathways;

/// <summary>A load or a removal in progress, as a sentence.</summary>
public static class StoreWorkInWords
{
    /// <summary>Who is at it, how far, and when it last wrote.</summary>
    /// <param name="work">The load or removal.</param>
    public static string Of(StoreWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var seconds = Math.Round(work.IdleSeconds).ToString(CultureInfo.InvariantCulture);
        var far = work.Total == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" wrote {work.Done} of {work.Total} rows and");
        return $"{work.By ?? "Somebody"}{far} last wrote {seconds} s ago{(work.IsAbandoned ? ": it has ended without an end" : "")}.";
    }
}
