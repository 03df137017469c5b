namespace MfgPathways.Service.Settings;

/// <summary>Which Neo4j the framework is kept in: the section <c>Store</c>, or the environment variables of <c>mfgpath</c>.</summary>
internal sealed class StoreSettings
{
    public const string Section = "Store";

    /// <summary>Address, for example <c>http://localhost:7474</c>; empty or <c>embedded</c> for none. Else MFGPATHWAYS_STORE.</summary>
    public string? Uri { get; set; }

    /// <summary>User; <c>neo4j</c> unless said otherwise. Else MFGPATHWAYS_NEO4J_USER.</summary>
    public string? User { get; set; }

    /// <summary>Password; none for a server without authentication. Else MFGPATHWAYS_NEO4J_PASSWORD.</summary>
    public string? Password { get; set; }

    /// <summary>File that holds the password. Else MFGPATHWAYS_NEO4J_PASSWORD_FILE.</summary>
    public string? PasswordFile { get; set; }

    /// <summary>Database.</summary>
    public string Database { get; set; } = MfgPathways.Neo4j.Neo4jOptions.DefaultDatabase;

    /// <summary>How long one try of a unit of work may take; a little above the server's <c>db.transaction.timeout</c>.</summary>
    public TimeSpan TryTimeout { get; set; } = TimeSpan.FromSeconds(35);

    /// <summary>How long a unit of work may take with all its tries.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(2);

    public bool IsConfigured => !string.IsNullOrEmpty(Uri) && !Uri.Equals("embedded", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes what the section does not say from the variables that <c>mfgpath</c> reads.</summary>
    public void Complete(IConfiguration configuration)
    {
        Uri = Given(Uri) ?? Given(configuration["MFGPATHWAYS_STORE"]);
        User = Given(User) ?? Given(configuration["MFGPATHWAYS_NEO4J_USER"]) ?? "neo4j";
        if (Given(Password) is null && Given(PasswordFile) is null)
        {
            Password = Given(configuration["MFGPATHWAYS_NEO4J_PASSWORD"]);
            PasswordFile = Password is null ? Given(configuration["MFGPATHWAYS_NEO4J_PASSWORD_FILE"]) : null;
        }
    }

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
