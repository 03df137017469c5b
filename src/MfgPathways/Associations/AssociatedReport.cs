namespace MfgPathways.Associations;

/// <summary>All that the answer for associated KSAs says; <c>null</c> where the publication prints no list.</summary>
/// <param name="Associated">The associated KSAs.</param>
/// <param name="Published">What section 3.2.2 prints.</param>
public sealed record AssociatedReport(AssociationList Associated, PrintedAssociations? Published);
