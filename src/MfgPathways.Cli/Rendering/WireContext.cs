using System.Text.Json.Serialization;
using MfgPathways.Associations;
using MfgPathways.Bridges;
using MfgPathways.Catalogue;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Exports;
using MfgPathways.Cli.Imports;
using MfgPathways.Cli.Routes;
using MfgPathways.Cli.Stores;
using MfgPathways.Clusters;
using MfgPathways.Crosswalks;
using MfgPathways.Neo4j;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Recomputation;
using MfgPathways.Releases;
using MfgPathways.Robustness;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Rendering;

/// <summary>How results are written as JSON; generated at build, so that the native program needs no reflection.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(LowerCase<Evidence>), typeof(LowerCase<EffortKind>), typeof(LowerCase<PathModel>), typeof(LowerCase<LoadOutcome>),
        typeof(LowerCase<StoreState>), typeof(LowerCase<RobustnessGrade>), typeof(LowerCase<BridgeSideKind>),
        typeof(LowerCase<ClusterScope>), typeof(LowerCase<AssociationMeasure>), typeof(LowerCase<MatrixKind>),
        typeof(LowerCase<ClusterMethod>), typeof(LowerCase<ProjectionMeasure>), typeof(LowerCase<ProjectionSide>),
        typeof(LowerCase<QualityFunction>), typeof(LowerCase<BundleObjective>),
        typeof(LowerCase<ComparisonOutcome>), typeof(LowerCase<ReasonKind>),
        typeof(LowerCase<RowChange>), typeof(LowerCase<PlanStanding>),
    ])]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(IReadOnlyList<OccupationRow>))]
[JsonSerializable(typeof(IReadOnlyList<KsaRow>))]
[JsonSerializable(typeof(OccupationCard))]
[JsonSerializable(typeof(KsaCard))]
[JsonSerializable(typeof(CompetencyCard))]
[JsonSerializable(typeof(ProfileContent))]
[JsonSerializable(typeof(GapReport))]
[JsonSerializable(typeof(MovesReport))]
[JsonSerializable(typeof(PathReport))]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(MethodRoutes))]
[JsonSerializable(typeof(LockIn))]
[JsonSerializable(typeof(BridgingKsas))]
[JsonSerializable(typeof(SideBridges))]
[JsonSerializable(typeof(AssociatedReport))]
[JsonSerializable(typeof(HeatmapReport))]
[JsonSerializable(typeof(PublicationRecount))]
[JsonSerializable(typeof(RecountCheck))]
[JsonSerializable(typeof(FrameworkClusters))]
[JsonSerializable(typeof(ClusterSweep))]
[JsonSerializable(typeof(Bundle))]
[JsonSerializable(typeof(Coverage))]
[JsonSerializable(typeof(LoadReport))]
[JsonSerializable(typeof(StoreStatus))]
[JsonSerializable(typeof(RemovalReport))]
[JsonSerializable(typeof(WriteReport))]
[JsonSerializable(typeof(ImportReport))]
[JsonSerializable(typeof(Crosswalk))]
[JsonSerializable(typeof(BorrowedList))]
[JsonSerializable(typeof(ExportReport))]
[JsonSerializable(typeof(ReleaseDiff))]
[JsonSerializable(typeof(Synonyms))]
[JsonSerializable(typeof(FrameworkImportReport))]
[JsonSerializable(typeof(IReadOnlyList<QueryDescription>))]
[JsonSerializable(typeof(QueryRows))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(List<object>))]
[JsonSerializable(typeof(Dictionary<string, object>))]
internal sealed partial class WireContext : JsonSerializerContext;
