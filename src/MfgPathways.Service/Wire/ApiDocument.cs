using MfgPathways.Service.Security;
using Microsoft.OpenApi;

namespace MfgPathways.Service.Wire;

/// <summary>The OpenAPI document.</summary>
internal static class ApiDocument
{
    private const string Description =
        "Career pathways over the Manufacturing USA Occupation and Competency Framework. A question is asked in an address, by GET; one "
        + "that can be longer than an address also in a body of the same names, by POST. Every answer names the framework that it was made "
        + "from, and is the same for the same framework, program and question: its ETag says so. What cannot be answered is a problem "
        + "whose detail is a sentence that says what to change, and whose errors name the field.";

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddSchemaTransformer((schema, context, _) =>
        {
            ApiSchemas.Complete(schema, context);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            ApiOperations.Complete(operation, context.Description);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            Describe(document);
            return Task.CompletedTask;
        });
    });

    private static void Describe(OpenApiDocument document)
    {
        document.Info.Title = "MfgPathways";
        document.Info.Version = "1";
        document.Info.Description = Description;
        document.Info.License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [ApiKeyHandler.SchemeName] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = ApiKeyHandler.Header,
                Description = "Needed where the operator asks for a key.",
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement(),
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ApiKeyHandler.SchemeName, document)] = [] },
        ];
    }
}
