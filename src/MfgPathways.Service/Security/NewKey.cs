using System.Security.Cryptography;
using System.Text;

namespace MfgPathways.Service.Security;

/// <summary>
/// Keys of 256 random bits. Nobody can try that many, so a plain SHA-256 keeps them as safe as a slow hash would, and costs no time.
/// </summary>
internal static class NewKey
{
    public const string Switch = "--new-key";

    public static string Make() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>Prints a key for whoever is to have it, and the settings for the service.</summary>
    public static void Print(TextWriter output)
    {
        var key = Make();
        output.WriteLine($"Key, to be sent as {ApiKeyHandler.Header}: {key}");
        output.WriteLine($"For the service:  Security__Keys__NAME__Sha256={Convert.ToHexStringLower(HashOf(key))}");
        output.WriteLine("To do more than read:  Security__Keys__NAME__Admin=true");
    }
}
