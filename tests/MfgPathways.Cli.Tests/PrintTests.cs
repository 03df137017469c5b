using System.Text;
using System.Text.RegularExpressions;

namespace MfgPathways.Cli.Tests;

/// <summary>What a browser prints.</summary>
public sealed partial class PrintTests
{
    [Theory]
    [InlineData(1, "cnc operator|mechatronics technician")]
    [InlineData(1, "cnc operator|welder")]
    [InlineData(2, "cnc operator|mechatronics technician|--max-stretch|5")]
    [InlineData(2, "cnc operator|manufacturing technician")]
    [InlineData(2, "cnc operator|manufacturing technician|--objective|gentlest")]
    [InlineData(2, "machine operators@materials|mechanical engineers@materials")]
    [InlineData(2, "biological technicians|process development scientists")]
    public async Task A_plan_is_printed_on_a_page_or_two(int most, string question)
    {
        var browser = Browser();
        Assert.SkipWhen(browser is null, "No chromium, chromium-browser or google-chrome is at hand.");
        var directory = Directory.CreateTempSubdirectory("mfgpath");
        try
        {
            var (page, pdf) = (Path.Combine(directory.FullName, "plan.html"), Path.Combine(directory.FullName, "plan.pdf"));
            var plan = await Tool.AskAsync(["plan", .. question.Split('|'), "--to", page]);
            Assert.Equal(("", ExitCode.Answer), (plan.Error, plan.ExitCode));

            var print = await Tool.RunAsync(
                browser!,
                [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", $"--user-data-dir={Path.Combine(directory.FullName, "browser")}",
                    "--no-pdf-header-footer", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
                ]);

            Assert.True(File.Exists(pdf), print.Error);
            Assert.InRange(Page().Count(Encoding.Latin1.GetString(File.ReadAllBytes(pdf))), 1, most);
        }
        finally
        {
            Delete(directory);
        }
    }

    // Helpers of the browser may outlive it for a moment and write once more.
    private static void Delete(DirectoryInfo directory)
    {
        try
        {
            directory.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
    }

    private static string? Browser() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }, Path.Combine)
            .FirstOrDefault(File.Exists);

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Page();
}
