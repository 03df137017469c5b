namespace MfgPathways.Service.Wire;

/// <summary>The OpenAPI document.</summary>
internal static class ApiDocument
{
    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "MfgPathways";
            document.Info.Version = "1";
            return Task.CompletedTask;
        });
    });
}
