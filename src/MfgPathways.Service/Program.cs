using MfgPathways.Service;
using MfgPathways.Service.Settings;

const int WrongSettingsExitCode = 2;

var builder = WebApplication.CreateBuilder(args);
builder.AddService();
var app = builder.Build();
if (WrongSettings.Of(app.Services) is { Count: > 0 } wrong)
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
