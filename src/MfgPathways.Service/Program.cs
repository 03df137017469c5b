using MfgPathways.Service;
using MfgPathways.Service.Health;
using MfgPathways.Service.Security;
using MfgPathways.Service.Settings;

const int WrongSettingsExitCode = 2;

if (args.Contains(NewKey.Switch))
{
    NewKey.Print(Console.Out);
    return 0;
}

if (args.Contains(HealthQuestion.Switch))
    return await HealthQuestion.AskAsync(Environment.GetEnvironmentVariable, Console.Out);

// The settings lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddService();
var (app, wrong) = WrongSettings.Build(builder);
if (app is null)
{
    foreach (var sentence in wrong)
        await Console.Error.WriteLineAsync(sentence);
    return WrongSettingsExitCode;
}

app.MapService();
await app.RunAsync();
return 0;

/// <summary>The service; public so that tests can host it.</summary>
public sealed partial class Program;
