using MfgPathways.Service;

var builder = WebApplication.CreateBuilder(args);
builder.AddService();
var app = builder.Build();
app.MapService();
await app.RunAsync();

/// <summary>The service; public so that tests can host it.</summary>
public sealed partial class Program;
