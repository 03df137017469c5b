using System.Text.Json.Serialization;
using MfgPathways.Associations;
using MfgPathways.Bridges;
using MfgPathways.Catalogue;
using MfgPathways.Clusters;
using MfgPathways.Pathways;
using MfgPathways.Robustness;
using MfgPathways.Service.Endpoints;
using MfgPathways.Transitions;

namespace MfgPathways.Service.Wire;

/// <summary>How answers are written, generated at build: less than half the time of asking their types at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(LowerCase<Evidence>), typeof(LowerCase<EffortKind>), typeof(LowerCase<PathModel>), typeof(LowerCase<RobustnessGrade>),
        typeof(LowerCase<BridgeSideKind>), typeof(LowerCase<ClusterScope>), typeof(LowerCase<AssociationMeasure>),
        typeof(LowerCase<MatrixKind>), typeof(LowerCase<ClusterMethod>), typeof(LowerCase<ProjectionMeasure>),
        typeof(LowerCase<ProjectionSide>), typeof(LowerCase<QualityFunction>), typeof(LowerCase<BundleObjective>),
    ])]
[JsonSerializable(typeof(Answered<ReleaseCard>))]
[JsonSerializable(typeof(Answered<IReadOnlyList<AreaRow>>))]
[JsonSerializable(typeof(Answered<IReadOnlyList<OccupationRow>>))]
[JsonSerializable(typeof(Answered<OccupationCard>))]
[JsonSerializable(typeof(Answered<IReadOnlyList<KsaRow>>))]
[JsonSerializable(typeof(Answered<KsaCard>))]
[JsonSerializable(typeof(Answered<IReadOnlyList<CompetencyRow>>))]
[JsonSerializable(typeof(Answered<CompetencyCard>))]
[JsonSerializable(typeof(Answered<GapReport>))]
[JsonSerializable(typeof(Answered<MovesReport>))]
[JsonSerializable(typeof(Answered<PathReport>))]
[JsonSerializable(typeof(Answered<Plan>))]
[JsonSerializable(typeof(Answered<LockIn>))]
[JsonSerializable(typeof(Answered<BridgingKsas>))]
[JsonSerializable(typeof(Answered<SideBridges>))]
[JsonSerializable(typeof(Answered<Bundle>))]
[JsonSerializable(typeof(Answered<Coverage>))]
[JsonSerializable(typeof(Answered<FrameworkClusters>))]
[JsonSerializable(typeof(Answered<ClusterSweep>))]
[JsonSerializable(typeof(Answered<AssociatedReport>))]
[JsonSerializable(typeof(Answered<HeatmapReport>))]
[JsonSerializable(typeof(Answered<QueryPage>))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(List<object>))]
[JsonSerializable(typeof(Dictionary<string, object>))]
internal sealed partial class AnswerContext : JsonSerializerContext;
