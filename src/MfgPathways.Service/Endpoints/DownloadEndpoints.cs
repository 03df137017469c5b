using System.ComponentModel;
using MfgPathways.Formats;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MfgPathways.Service.Endpoints;

/// <summary>The framework as files that <c>mfgpath --framework</c> reads.</summary>
internal static class DownloadEndpoints
{
    private const string Csv = "text/csv";
    private const string Zip = "application/zip";

    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/downloads").WithTags("Downloads");
        group.MapGet("/framework.zip", All).WithName("downloadFramework").WithSummary("Downloads the framework as CSV files, in one zip.")
            .Produces<Stream>(StatusCodes.Status200OK, Zip);
        group.MapGet("/framework/{file}", One).WithName("downloadFrameworkFile").WithSummary("Downloads one file of the framework.")
            .Produces<string>(StatusCodes.Status200OK, Csv).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static FileContentHttpResult All(Asked asked, [AsParameters] Merging merging)
    {
        var framework = asked.View(merging).Framework;
        return TypedResults.File(FrameworkArchive.Zip(framework), Zip, $"{framework.Release.Id}.zip");
    }

    private static FileContentHttpResult One(
        Asked asked, [AsParameters] Merging merging, [Description("Name of the file, for example occupations.csv.")] string file) =>
        TypedResults.File(
            FrameworkArchive.File(asked.View(merging).Framework, file)
                ?? throw RequestException.Unknown(
                    "file", $"There is no file {Quoted.Of(file)}: name one of nearest.", FrameworkArchive.Names),
            $"{Csv}; charset=utf-8", file);
}
