using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Transitions;

// The least that a minimal API can do: the ceilings that the service is measured by. One says hello; the other gives the service's answer
// for a gap, without keys, limits, time-outs, log, headers and checks of what is asked.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();
var graph = new SkillGraph(EmbeddedFramework.Read());
var occupations = graph.Framework.Occupations.ToDictionary(o => o.Id, StringComparer.Ordinal);
app.MapGet("/", () => "hello");
app.MapGet("/gap", (string from, string to) => new GapReport(Gap.Between(graph, occupations[from], occupations[to]), null));
app.Run();
