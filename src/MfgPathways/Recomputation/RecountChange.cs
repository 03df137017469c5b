namespace MfgPathways.Recomputation;

/// <summary>A comparison that is not as expected.</summary>
/// <param name="Place">Table, figure or section.</param>
/// <param name="Subject">What the number is about.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Expected">What was expected; <c>null</c> where nothing was.</param>
/// <param name="Now">What there is; <c>null</c> where there is nothing any more.</param>
public sealed record RecountChange(string Place, string Subject, string Measure, ExpectedRecount? Expected, ExpectedRecount? Now);
