using MfgPathways.Associations;

namespace MfgPathways.Cli.Commands;

/// <summary>All that the answer for associated KSAs says; <c>null</c> where the publication prints no list.</summary>
internal sealed record AssociatedReport(AssociationList Associated, PrintedAssociations? Published);
